/**
 * The policy of one page. Scripts run by nonce alone; styles come from our own file alone, so no style attribute and no
 * style element has effect. `style-src-attr` is said apart, so that a browser names it when it refuses one.
 *
 * @param nonce unguessable and new for each request
 * @param development lets the development server reload modules (eval, inline style elements, a web socket)
 */
export function contentSecurityPolicy(nonce: string, development = false): string {
  return [
    `default-src 'self'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    `style-src-attr 'none'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
