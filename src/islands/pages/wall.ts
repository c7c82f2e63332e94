import { wake } from '../wake.ts'
import { Wall } from '../wall/Wall.tsx'

void wake({ Wall })
