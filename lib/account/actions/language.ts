'use server'

import { redirect } from 'next/navigation'
import { keepLocale } from '@/lib/gate/language'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { publicPath } from '../rules'

/** For whoever is not signed in: reads this browser's pages in another language. Takes a plain form: no script. */
export async function changeLanguage(form: FormData): Promise<void> {
  await requireOwnOrigin()
  await keepLocale(String(form.get('locale')))
  redirect(publicPath(String(form.get('here'))) as never)
}
