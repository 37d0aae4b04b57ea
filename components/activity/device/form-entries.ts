import type { Entries } from '@/lib/activity/rules/device-copy'
import type { FormValues } from '@/lib/activity/schema/inputs'

/** What a form holds, without the framework's own fields and without files. */
export const entriesOf = (form: FormData): Entries =>
  [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'))

export function formDataOf(entries: Entries): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

export const inputOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controlsOf = (form: HTMLFormElement, name: string): Control[] =>
  [...form.elements].filter((element): element is Control => (element as Control).name === name)

const isPick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

/** Puts values into a form as if somebody had typed them. */
export function fillIn(form: HTMLFormElement, names: readonly string[], values: FormValues): void {
  for (const name of names) {
    const wanted = [values[name] ?? ''].flat()
    const controls = controlsOf(form, name)
    for (const control of controls) {
      if (isPick(control)) control.checked = wanted.includes(control.value)
      else control.value = wanted[0] ?? ''
    }
    controls[0]?.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Values in the words that the form has for them: the label of a choice, the text of a field. */
export function wordsOf(form: HTMLFormElement, names: readonly string[], values: FormValues): string {
  return names
    .flatMap((name) => {
      const controls = controlsOf(form, name)
      return [values[name] ?? ''].flat().map((value) => wordOf(controls, value))
    })
    .filter(Boolean)
    .join(' · ')
}

function wordOf(controls: readonly Control[], value: string): string {
  const [first] = controls
  if (first instanceof HTMLSelectElement)
    return [...first.options].find((option) => option.value === value && value !== '')?.text ?? ''
  const picked = controls.find((control) => isPick(control) && control.value === value)
  if (picked) return picked.labels?.[0]?.textContent?.trim() ?? value
  return first && isPick(first) ? '' : value
}
