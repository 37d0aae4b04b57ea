'use client'

import { useEffect, useRef } from 'react'
import { keysAreOn } from './review-keys'

/** Switches the keys of one letter off for those whom they hinder: who dictates, or whose hand slips. */
export function KeysSwitch({ label }: { label: string }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.checked = keysAreOn()
  }, [])
  return (
    <div className="tick">
      <input
        ref={box}
        id="single-keys"
        type="checkbox"
        defaultChecked
        onChange={({ target }) => localStorage.setItem('review-keys', target.checked ? 'on' : 'off')}
      />
      <label htmlFor="single-keys">{label}</label>
    </div>
  )
}
