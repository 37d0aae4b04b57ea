'use client'

import { useEffect, useRef } from 'react'

/** Fills the words that are selected in a text into the form around, once the form is entered. */
export function PhraseFromSelection() {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const take = () => takeSelection(form)
    // A press on the form would end the selection before the focus arrives; a key leaves it.
    form.addEventListener('pointerdown', take)
    form.addEventListener('focusin', take)
    return () => {
      form.removeEventListener('pointerdown', take)
      form.removeEventListener('focusin', take)
    }
  }, [])
  return <span ref={here} hidden />
}

function takeSelection(form: HTMLFormElement): void {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const around = range.commonAncestorContainer
  const element = around instanceof Element ? around : around.parentElement
  const text = element?.closest<HTMLElement>('[data-field]')
  const words = selection.toString().trim()
  if (!text || !words) return
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(range.startContainer, range.startOffset)
  const values = { field: text.dataset.field ?? '', phrase: words, at: String(before.toString().length) }
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLElement && 'value' in control) control.value = value
  }
  form.querySelector('details')?.setAttribute('open', '')
  // Taken once: what is changed in the form afterwards stays.
  selection.removeAllRanges()
}
