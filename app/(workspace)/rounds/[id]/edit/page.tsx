import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { RoundFields } from '@/components/round/round-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Masthead } from '@/components/ui/masthead'
import { edit } from '@/lib/round/actions'
import { loadRound } from '@/lib/round/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('round.form'))('edit_title') }
}

/** Changes what a round says while it runs, and asks more. What was answered stays. */
export default async function EditRoundPage({ params }: PageProps<'/rounds/[id]/edit'>) {
  const { id } = await params
  const [{ round, lines, manage, presences }, t] = await Promise.all([loadRound(id), getTranslations('round')])
  if (!manage) notFound()
  const asked = new Set(lines.map(({ presenceId }) => presenceId))
  const left = presences.filter((presence) => presence.current && !asked.has(presence.id))
  const values = { ...round, deadline: round.deadline.toISOString().slice(0, 10) }
  return (
    <>
      <Masthead title={t('form.edit_title')} over={[{ label: round.title, href: `/rounds/${id}` }]} />
      <div className="measure">
        <ActionForm action={edit} className="stack">
          <input type="hidden" name="round" value={id} />
          <input type="hidden" name="version" value={round.version} />
          <RoundFields values={values} presences={left} />
          <div className="row">
            <Button kind="go">{t('form.save')}</Button>
          </div>
        </ActionForm>
      </div>
    </>
  )
}
