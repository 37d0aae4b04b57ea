/** A server action that takes a plain form. */
export type FormPost = (form: FormData) => void | Promise<void>
