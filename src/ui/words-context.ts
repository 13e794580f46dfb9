import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExportTools } from '../exports/export';

/** Words, definitions and names of sources for the views below. */
export const Words = createContext<ExportTools>(null as never);

export const useWords = (): ExportTools => useContext(Words);
