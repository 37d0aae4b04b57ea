'use client'

import './globals.css'

/**
 * The last resort: the frame itself could not be made, so neither the reader's language nor their settings are known.
 * It says the same in the two working languages and needs no script.
 */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <head>
        <title>Cooperation Tracker</title>
      </head>
      <body>
        <main className="stack measure">
          <h1>Something went wrong on our side</h1>
          <p>
            What was saved before is safe. Load the page again; if it goes on, give the number to your administrator.
          </p>
          <div lang="fr" className="stack">
            <h2>Un problème est survenu de notre côté</h2>
            <p>
              Ce qui était enregistré est en sûreté. Rechargez la page ; sinon, donnez le numéro à votre administrateur.
            </p>
          </div>
          {error.digest && <p className="meta">{error.digest}</p>}
          <p>
            <a href="/">Home · Accueil</a>
          </p>
        </main>
      </body>
    </html>
  )
}
