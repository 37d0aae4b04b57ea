import { z } from 'zod'
import { LOCALES } from '@/lib/core/i18n/locales'
import { THEMES } from '@/lib/core/theme'
import { ROLES } from '@/lib/permission/types'
import { REGIONS } from '@/lib/presence/constants'
import { MAIL_CHOICES, PASSWORD_LEAST, PASSWORD_MOST } from './constants'
import { normalEmail } from './rules'

// Every message is a key: the reader's language is chosen where it is shown.
const email = z.string().transform(normalEmail).pipe(z.email('account.problem.email').max(254, 'account.problem.email'))
const name = z.string().trim().min(1, 'account.problem.name').max(200, 'account.problem.name_long')
const newPassword = z
  .string()
  .min(PASSWORD_LEAST, 'account.problem.password_short')
  .max(PASSWORD_MOST, 'account.problem.password_long')
const day = z.iso.date('account.problem.day')

/** An empty control of a form says nothing. */
const orNull = <T extends z.ZodType>(type: T) =>
  z
    .literal('')
    .transform(() => null)
    .or(type)
    .nullish()
    .transform((value) => value ?? null)

const position = {
  role: z.enum(ROLES, 'people.problem.role'),
  presenceId: orNull(z.uuid('people.problem.presence')),
  region: orNull(z.enum(REGIONS, 'people.problem.region')),
  accomplishmentId: orNull(z.string().regex(/^EA\d{1,3}$/, 'people.problem.accomplishment')),
}

export const signInSchema = z.strictObject({
  email,
  password: z.string().min(1, 'account.problem.password').max(PASSWORD_MOST, 'account.problem.wrong'),
  next: z.string().max(2000).optional(),
})

export const useInvitationSchema = z
  .strictObject({ secret: z.string().max(200), password: newPassword, passwordAgain: z.string() })
  .refine((input) => input.password === input.passwordAgain, {
    path: ['passwordAgain'],
    message: 'account.problem.password_again',
  })

const onePlace = {
  path: ['region'],
  message: 'people.problem.presence_or_region',
}
const namesOnePlace = (input: { presenceId: string | null; region: string | null }) =>
  !input.presenceId || !input.region

export const invitePersonSchema = z.strictObject({ name, email, ...position }).refine(namesOnePlace, onePlace)

export const createAdministratorSchema = z.strictObject({ name, email })

export const personSchema = z.strictObject({ personId: z.uuid() })

export const switchAccessSchema = personSchema.extend({ access: z.enum(['active', 'disabled']) })

export const givePositionSchema = z
  .strictObject({ personId: z.uuid(), ...position, from: orNull(day), until: orNull(day) })
  .refine(namesOnePlace, onePlace)
  .refine((input) => !input.from || !input.until || input.from <= input.until, {
    path: ['until'],
    message: 'people.problem.until_before_from',
  })

export const endPositionSchema = z.strictObject({ tenureId: z.uuid(), on: orNull(day) })

export const handOverSchema = z.strictObject({ personId: z.uuid(), toId: z.uuid('people.problem.to') })

export const lendSchema = z
  .strictObject({ toId: z.uuid('people.problem.to'), from: day, until: day })
  .refine((input) => input.from <= input.until, { path: ['until'], message: 'people.problem.until_before_from' })

export const endLoanSchema = z.strictObject({ tenureId: z.uuid() })

export const settingsSchema = z.strictObject({
  name,
  locale: z.enum(LOCALES, 'account.problem.locale'),
  appearance: z.enum(THEMES, 'account.problem.appearance'),
  mail: z.enum(MAIL_CHOICES, 'account.problem.mail'),
})

/** The two choices of the bar, each a form of its own. */
export const preferenceSchema = settingsSchema.pick({ locale: true, appearance: true }).partial()

export const changePasswordSchema = z
  .strictObject({
    currentPassword: z.string().min(1, 'account.problem.password'),
    password: newPassword,
    passwordAgain: z.string(),
  })
  .refine((input) => input.password === input.passwordAgain, {
    path: ['passwordAgain'],
    message: 'account.problem.password_again',
  })

export type SignIn = z.output<typeof signInSchema>
export type UseInvitation = z.output<typeof useInvitationSchema>
export type InvitePerson = z.output<typeof invitePersonSchema>
export type CreateAdministrator = z.output<typeof createAdministratorSchema>
export type GivePosition = z.output<typeof givePositionSchema>
export type EndPosition = z.output<typeof endPositionSchema>
export type HandOver = z.output<typeof handOverSchema>
export type Lend = z.output<typeof lendSchema>
export type Settings = z.output<typeof settingsSchema>
export type ChangePassword = z.output<typeof changePasswordSchema>
