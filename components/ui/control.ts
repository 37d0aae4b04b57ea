/** What every control takes, beside the attributes of its element. */
export type ControlLook = {
  id: string
  /** Ids of the hint and the error: `describedBy(id, …)` of its field. */
  describedBy?: string
  invalid?: boolean
  /** For filters and panes. */
  small?: boolean
}

/** The attributes that every control shares. */
export function controlAttributes({ id, describedBy, invalid, small }: ControlLook) {
  return {
    id,
    className: small ? 'in in--s' : 'in',
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  }
}
