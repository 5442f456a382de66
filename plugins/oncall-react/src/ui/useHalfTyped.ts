import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { FocusEvent, FormEvent, useState } from 'react';
import { onCallReactTranslationRef } from '../translation';

/**
 * What a field says of which only a part is typed, such as a day without its time: only the browser knows that it is not
 * empty.
 *
 * @public
 */
export function useHalfTyped(): {
  readonly problem?: string;
  /** For the field; they look at it when it is left, and when it is found to be half typed. */
  readonly ofField: Record<
    'onBlur' | 'onInvalid',
    (event: FocusEvent | FormEvent) => void
  >;
} {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const [isHalf, setHalf] = useState(false);
  const look = ({ target }: FocusEvent | FormEvent) =>
    setHalf(target instanceof HTMLInputElement && target.validity.badInput);
  return {
    problem: isHalf ? t('field.half') : undefined,
    ofField: { onBlur: look, onInvalid: look },
  };
}
