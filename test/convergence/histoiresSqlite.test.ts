import 'fake-indexeddb/auto';
import { raconterTout } from './histoires.ts';

const GRAINES = [101, 202, 404, 505, 616, 707, 808, 909, 1010, 1111, 1212, 1313, 1414];
raconterTout('sqlite', GRAINES, () => ({ fichier: ':memory:' }));
