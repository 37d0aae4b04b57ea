import { Fragment, type ReactNode } from 'react'
import { classNames } from './class-names'
import { Link } from './link'

export type Over = { label: ReactNode; href?: string }

export type MastheadProps = {
  title: ReactNode
  /** Where am I: the way back, from the outermost page inwards. */
  over?: Over[]
  overSeparator?: '/' | '·'
  /** What stands at the end of the title's line: a reference, a document symbol, a count or a date. */
  symbol?: ReactNode
  /** The state, and what else is known at a glance. */
  under?: ReactNode
  tight?: boolean
  /** The language of the title, where it is not the page's. */
  titleLang?: string
  titleDir?: 'ltr' | 'rtl'
  /** A pane below the page's own title takes h2. */
  level?: 1 | 2
  id?: string
}

/** The head of a page, as on the first page of a document: title at the start, symbol at the end, one heavy rule. */
export function Masthead({
  title,
  over,
  overSeparator = '/',
  symbol,
  under,
  tight,
  level = 1,
  ...heading
}: MastheadProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <header className={classNames('mast', tight && 'mast--tight')}>
      {over && over.length > 0 && (
        <p className="mast__over">
          {over.map(({ label, href }, index) => (
            <Fragment key={href ?? index}>
              {index > 0 && <span aria-hidden="true"> {overSeparator}</span>}
              {index > 0 && ' '}
              {href ? <Link href={href}>{label}</Link> : <bdi>{label}</bdi>}
            </Fragment>
          ))}
        </p>
      )}
      <Heading
        className={level === 2 ? 'h1' : undefined}
        id={heading.id}
        lang={heading.titleLang}
        dir={heading.titleDir}
      >
        {title}
      </Heading>
      {symbol && (
        <p className="mast__symbol">
          <bdi>{symbol}</bdi>
        </p>
      )}
      {under && <div className="mast__under">{under}</div>}
    </header>
  )
}
