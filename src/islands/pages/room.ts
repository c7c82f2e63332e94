import { RoomScreen } from '../room/RoomScreen.tsx'
import { wake } from '../wake.ts'

void wake({ RoomScreen })
