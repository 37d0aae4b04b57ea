import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { standsAsComposed } from '@/lib/report/rules/recompose'
import { canRewrite } from '@/lib/report/rules/source-change'
import type { SheetParagraph, SourceLine } from '@/lib/report/types'

type SourceWaysProps = {
  source: SourceLine
  report: string
  paragraph: SheetParagraph
  action: ActionFormProps['action']
}

/** The ways out of a change under a paragraph: adopt it or take the text out, or keep the text for a reason. */
export function SourceWays({ source, report, paragraph, action }: SourceWaysProps) {
  const t = useTranslations('report.change')
  const rewrite = canRewrite(source)
  const untouched = standsAsComposed(paragraph, source.revisionId)
  const alone = paragraph.sources.length === 1
  return (
    <ActionForm action={action} prefix={source.revisionId} label={t('ways')} className="ways">
      <input type="hidden" name="report" value={report} />
      <input type="hidden" name="paragraph" value={paragraph.id} />
      <input type="hidden" name="version" value={paragraph.version} />
      <input type="hidden" name="source" value={source.revisionId} />
      {rewrite && (
        <p>
          <Button kind="go" small name="way" value="adopt">
            {t('adopt')}
          </Button>
          <span className="meta ways__m">{t(untouched ? 'adopt_composed' : 'adopt_written')}</span>
        </p>
      )}
      <FormField name="reason" label={t(rewrite ? 'or_keep' : 'reason')} hint={rewrite ? undefined : t('held')} />
      <p className="row">
        {!rewrite && (
          <Button kind="go" small name="way" value="take_out">
            {t(alone ? 'take_out' : 'take_out_part')}
          </Button>
        )}
        <Button small name="way" value="keep">
          {t('keep')}
        </Button>
      </p>
    </ActionForm>
  )
}
