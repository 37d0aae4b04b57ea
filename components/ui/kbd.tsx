/** A key, or keys pressed together: "Ctrl S". */
export function Kbd({ children }: { children: string }) {
  return <kbd>{children}</kbd>
}
