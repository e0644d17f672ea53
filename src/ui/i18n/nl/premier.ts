import { aujourdhui } from './aujourdhui.ts';
import { kit } from './kit.ts';
import { refus } from './refus.ts';
import { shell } from './shell.ts';
import { synchro } from './synchro.ts';

/** The Dutch words that the home screen and the frame need at once. */
export const premier = { ...shell, ...kit, ...refus, ...aujourdhui, ...synchro } as const;
