/** A word of the bar. The caller knows which pages the person may open. */
export type NavigationLink = { href: string; label: string }
