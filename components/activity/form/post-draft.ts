export type SaveState =
  | { is: 'untouched' | 'waiting' | 'saving' | 'offline' | 'signed_out' | 'failed' }
  | { is: 'saved'; at: Date }
  /** Sentences that say why nothing was written, in the order of the form. */
  | { is: 'refused'; sentences: string[] }

type Answer = { reference?: string; base?: string; errors?: Record<string, string[]> }

/**
 * Sends an activity form to be saved as it stands.
 *
 * @returns how it went; where it was saved, the activity's reference and what its form rests on from now on
 */
export async function postDraft(body: FormData): Promise<{ state: SaveState; reference?: string; base?: string }> {
  const response = await fetch('/api/activities/draft', { method: 'POST', body }).catch(() => null)
  if (!response) return { state: { is: 'offline' } }
  if (response.status === 401) return { state: { is: 'signed_out' } }
  const answer = (await response.json().catch(() => null)) as Answer | null
  if (!answer || (response.status !== 200 && response.status !== 409)) return { state: { is: 'failed' } }
  if (response.status === 409) return { state: { is: 'refused', sentences: Object.values(answer.errors ?? {}).flat() } }
  return { state: { is: 'saved', at: new Date() }, reference: answer.reference, base: answer.base }
}
