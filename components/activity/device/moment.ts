/** The time of day of this device, with the day where it is another one. */
export function timeOf(at: number, locale: string): string {
  const moment = new Date(at)
  const time = { hour: '2-digit', minute: '2-digit', hour12: false } as const
  const today = moment.toDateString() === new Date().toDateString()
  return moment.toLocaleString(`${locale}-u-nu-latn`, today ? time : { day: 'numeric', month: 'short', ...time })
}
