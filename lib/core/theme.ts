/** How pages may look; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The cookie that holds the appearance: it must be known before the first line is drawn. */
export const THEME_COOKIE = 'theme'

export const themeOf = (value: string | undefined): Theme => THEMES.find((theme) => theme === value) ?? 'system'
