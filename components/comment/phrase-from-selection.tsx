'use client'

import { useEffect, useRef } from 'react'

type Selected = { field: string; phrase: string; at: string }

/** Fills the words that are selected in a text into the form around, once the form is entered. */
export function PhraseFromSelection() {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    // Entering the form ends the selection, and this is told only afterwards: so the last one is kept until then.
    let selected: Selected | null = null
    const keep = () => {
      selected = readSelection()
    }
    const take = () => {
      if (selected) fill(form, selected)
      selected = null
    }
    document.addEventListener('selectionchange', keep)
    form.addEventListener('focusin', take)
    return () => {
      document.removeEventListener('selectionchange', keep)
      form.removeEventListener('focusin', take)
    }
  }, [])
  return <span ref={here} hidden />
}

/** What is selected in one text of the page; null where nothing is, or more than that. */
function readSelection(): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const around = range.commonAncestorContainer
  const element = around instanceof Element ? around : around.parentElement
  const text = element?.closest<HTMLElement>('[data-field]')
  const phrase = selection.toString().trim()
  if (!text || !phrase) return null
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(range.startContainer, range.startOffset)
  return { field: text.dataset.field ?? '', phrase, at: String(before.toString().length) }
}

function fill(form: HTMLFormElement, selected: Selected): void {
  for (const [name, value] of Object.entries(selected)) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLElement && 'value' in control) control.value = value
  }
  form.querySelector('details')?.setAttribute('open', '')
}
