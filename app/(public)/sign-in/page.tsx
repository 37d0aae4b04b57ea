import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInForm } from '@/components/account/sign-in-form'
import { setLocale } from '@/lib/account/actions/preferences'
import { signIn } from '@/lib/account/actions/sign-in'
import { returnPath } from '@/lib/account/rules'
import { getActor } from '@/lib/gate/actor'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.sign_in'))('title') }
}

/** Signs in; whoever is signed in already goes on to where they were going. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const target = returnPath(typeof next === 'string' ? next : null)
  if (await getActor()) redirect(target as never)
  return <SignInForm action={signIn} setLocale={setLocale} next={target === '/' ? undefined : target} />
}
