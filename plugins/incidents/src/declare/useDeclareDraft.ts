import { useCallback, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../api/draftStorage';
import { DeclareDraft, EMPTY_DRAFT } from './declareDraft';

type Touched = Partial<DeclareDraft>;

/** A draft, what a person changed in it, and how to go on. */
export type DeclareDraftState = {
  readonly draft: DeclareDraft;
  readonly change: (changes: Touched) => void;
  /** True when what was typed earlier has come back. */
  readonly isRestored: boolean;
  readonly startAnew: () => void;
};

/**
 * What a person typed wins over every prefill, however late the prefill arrives, and is there again when the form was
 * closed by accident.
 *
 * @remarks `place` tells forms apart: what was typed about one service never shows up at another.
 */
export function useDeclareDraft(options: {
  readonly place: string;
  readonly prefill: Partial<DeclareDraft>;
}): DeclareDraftState {
  const { place, prefill } = options;
  const key = `declare.${place}`;
  const [restored] = useState(() => toTouched(readDraft(key)));
  const [touched, setTouched] = useState<Touched>(restored ?? {});
  const [isRestored, setIsRestored] = useState(restored !== undefined);

  const change = useCallback(
    (changes: Touched) =>
      setTouched(before => {
        const after = { ...before, ...changes };
        keepDraft(key, after);
        return after;
      }),
    [key],
  );
  const startAnew = useCallback(() => {
    dropDraft(key);
    setTouched({});
    setIsRestored(false);
  }, [key]);

  const draft = { ...EMPTY_DRAFT, ...prefill, ...touched };
  return { draft, change, isRestored, startAnew };
}

function toTouched(kept: unknown): Touched | undefined {
  if (typeof kept !== 'object' || kept === null) {
    return undefined;
  }
  const fields = new Map<string, unknown>(Object.entries(kept));
  const services = fields.get('services');
  const touched: Touched = {
    ...text(fields, 'message'),
    ...text(fields, 'description'),
    ...text(fields, 'environment'),
    ...(Array.isArray(services) && { services: services.map(String) }),
  };
  return Object.keys(touched).length > 0 ? touched : undefined;
}

function text(
  fields: ReadonlyMap<string, unknown>,
  name: 'message' | 'description' | 'environment',
): Touched {
  const value = fields.get(name);
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}
