import { TurningWorksheet } from '../turning/TurningWorksheet.tsx'
import { wake } from '../wake.ts'

void wake({ TurningWorksheet })
