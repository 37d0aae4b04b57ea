'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

type Failure = { error: Error & { digest?: string }; retry: () => void }

/** A fault of ours while a page was made. The number is the one in the server's log; the fault itself stays there. */
export default function PageFault({ error, retry }: Failure) {
  const t = useTranslations('errors.page.fault')
  const retryButton = (
    <Button kind="go" type="button" onClick={retry}>
      {t('retry')}
    </Button>
  )
  return (
    <main id="main">
      <EmptyState level={1} title={t('title')} actions={retryButton}>
        <p>{t('body')}</p>
        {error.digest && (
          <p className="meta">
            <bdi>{error.digest}</bdi>
          </p>
        )}
      </EmptyState>
    </main>
  )
}
