import account from './en/account.json'
import activity from './en/activity.json'
import comment from './en/comment.json'
import common from './en/common.json'
import errors from './en/errors.json'
import evidence from './en/evidence.json'
import exchange from './en/exchange.json'
import framework from './en/framework.json'
import home from './en/home.json'
import insight from './en/insight.json'
import layout from './en/layout.json'
import notification from './en/notification.json'
import people from './en/people.json'
import practice from './en/practice.json'
import presence from './en/presence.json'
import report from './en/report.json'
import review from './en/review.json'
import round from './en/round.json'
import vocabulary from './en/vocabulary.json'

/** The namespaces, each a file messages/<locale>/<namespace>.json. English is the source: it types every key. */
export const english = {
  account,
  activity,
  comment,
  common,
  errors,
  evidence,
  exchange,
  framework,
  home,
  insight,
  layout,
  notification,
  people,
  practice,
  presence,
  review,
  report,
  round,
  vocabulary,
}

export type Namespace = keyof typeof english
export const NAMESPACES = Object.keys(english) as Namespace[]
