// Tries out what this browser keeps and can do. Every part guards itself: one that fails says nothing of another.
import { localDay } from '../platform/calendar.ts'
import { seemsOnline } from '../platform/checks/connection.ts'
import { type PaperAndFiles, paperAndFiles } from '../platform/checks/paper-and-files.ts'
import { isPersisted } from '../platform/checks/persistence.ts'
import { looksPrivate } from '../platform/checks/private-window.ts'
import { measureRoom, type Room } from '../platform/checks/room.ts'
import { type Safari, safari } from '../platform/checks/safari.ts'
import { writesJournal } from '../platform/checks/writes-journal.ts'
import { writesText } from '../platform/checks/writes-text.ts'
import { deviceStorage, isShared, lastingStorage, type StorageFailure } from '../platform/device-storage.ts'
import { markVisit } from './visits.ts'

export interface DeviceFacts extends PaperAndFiles {
  readonly text: 'kept' | StorageFailure
  readonly journal: boolean
  /** Works as on a computer that others use too: everything stays in this tab. */
  readonly shared: boolean
  /** The day of the visit before today, when the browser still knows of it. */
  readonly earlierVisit: string | undefined
  readonly private: boolean
  readonly safari: Safari
  readonly persisted: boolean | undefined
  readonly room: Room
  readonly online: boolean
}

export async function checkDevice(): Promise<DeviceFacts> {
  const [journal, looksSo, persisted, room] = await Promise.all([
    writesJournal(),
    looksPrivate(),
    isPersisted(),
    measureRoom(),
  ])
  return {
    shared: isShared,
    text: writesText(lastingStorage),
    journal,
    earlierVisit: markVisit(deviceStorage, localDay(Date.now())),
    private: looksSo,
    safari: safari(),
    persisted,
    room,
    online: seemsOnline(),
    ...paperAndFiles(),
  }
}
