import { Field } from './field'

type FileFieldProps = { label: string; hint: string; accept: string; error?: string }

/** The one file of a form that is sent as it is. */
export function FileField({ label, hint, accept, error }: FileFieldProps) {
  return (
    <Field id="file" label={label} hint={hint} errors={error ? [error] : []}>
      <input
        id="file"
        name="file"
        type="file"
        className="in"
        accept={accept}
        aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
