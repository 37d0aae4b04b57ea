import account from './en/account.json'
import common from './en/common.json'
import errors from './en/errors.json'
import framework from './en/framework.json'
import layout from './en/layout.json'
import people from './en/people.json'
import presence from './en/presence.json'
import vocabulary from './en/vocabulary.json'

/** The namespaces, each a file messages/<locale>/<namespace>.json. English is the source: it types every key. */
export const english = { account, common, errors, framework, layout, people, presence, vocabulary }

export type Namespace = keyof typeof english
export const NAMESPACES = Object.keys(english) as Namespace[]
