import { WorkspaceShell } from '@/components/account/workspace-shell'
import { themeOf } from '@/lib/core/theme'
import { getActor, getSession } from '@/lib/gate/actor'

/** Frames the pages of whoever is signed in. It refuses nobody: each page does that, and knows where to lead back to. */
export default async function WorkspaceLayout({ children }: LayoutProps<'/'>) {
  const [actor, session] = await Promise.all([getActor(), getSession()])
  if (!actor) return children
  return (
    <WorkspaceShell actor={actor} theme={themeOf(session?.appearance)}>
      {children}
    </WorkspaceShell>
  )
}
