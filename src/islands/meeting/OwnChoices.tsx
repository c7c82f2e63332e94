import { minutesOf } from '../../domain/library/draaiboek.ts'
import { ownDraaiboeken, scriptOfOwn } from '../../domain/session/own-draaiboek.ts'
import { durationText } from '../../messages/duration.ts'
import { useRegisters } from '../use-store.ts'
import { beginSession } from './begin-session.ts'

/** The draaiboeken of the trio itself. */
export function OwnChoices({ base }: { readonly base: string }) {
  const own = ownDraaiboeken(useRegisters('_draaiboeken'))
  return (
    <section aria-labelledby="eigen-draaiboeken">
      <h2 id="eigen-draaiboeken">Eigen draaiboeken</h2>
      {own.length > 0 && (
        <ul class="meeting-choose__list">
          {own.map((draaiboek) => (
            <li key={draaiboek.id}>
              <p>
                <strong>{draaiboek.titel}</strong> {durationText(minutesOf(draaiboek.blokken))}{' '}
                <a href={`${base}sessie/eigen/?draaiboek=${draaiboek.id}`}>
                  Wijzig<span class="visually-hidden"> {draaiboek.titel}</span>
                </a>
              </p>
              {draaiboek.blokken.length > 0 && (
                <button type="button" class="nl-button" onClick={() => beginSession(scriptOfOwn(draaiboek))}>
                  Begin<span class="visually-hidden"> {draaiboek.titel}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${base}sessie/eigen/`}>Maak een eigen draaiboek</a> met blokken die je zelf kiest.
      </p>
    </section>
  )
}
