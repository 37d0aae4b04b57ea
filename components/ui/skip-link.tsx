/** The first stop of the keyboard: past the bar, to what the page is about. */
export function SkipLink({ children, target = 'main' }: { children: string; target?: string }) {
  return (
    <a className="skip" href={`#${target}`}>
      {children}
    </a>
  )
}
