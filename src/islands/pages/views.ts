import { Views } from '../views/Views.tsx'
import { wake } from '../wake.ts'

void wake({ Views })
