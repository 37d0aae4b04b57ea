import account from './en/account.json'
import common from './en/common.json'
import errors from './en/errors.json'
import layout from './en/layout.json'
import people from './en/people.json'

/** The namespaces, each a file messages/<locale>/<namespace>.json. English is the source: it types every key. */
export const english = { account, common, errors, layout, people }

export type Namespace = keyof typeof english
export const NAMESPACES = Object.keys(english) as Namespace[]
