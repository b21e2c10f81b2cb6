import { config } from 'zod';

// zod asks the browser once whether it may compile code, which the policy reports. This spares the
// question; it must run before anything that makes schemas.
config({ jitless: true });
