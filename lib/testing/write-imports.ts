// Run as a process of its own by a test that ends it in the middle: a turn of the queue's `write-imports`.
import { writeImports } from '@/lib/jobs/write-imports'

void writeImports().then(() => process.exit(0))
