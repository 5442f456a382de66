import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef, useState } from 'react';
import { onCallReactTranslationRef } from '../../translation';

/**
 * What is typed into a list of choices while none of them was chosen. It stays in sight, and its field is invalid (a custom
 * error, as browsers call it), see `isHalfTyped`: the form would be sent with what was chosen before.
 *
 * @public
 */
export function useUnchosen(
  /** The name of what is chosen. */
  chosen?: string,
) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const isUnchosen = typed.trim() !== '' && typed !== chosen;
  const problem = isUnchosen ? t('picker.unchosen') : '';
  useEffect(() => input.current?.setCustomValidity(problem), [problem]);
  return {
    typed,
    /** Said once somebody went on without a choice. */
    problem: isLeft && isUnchosen ? problem : undefined,
    ofList: {
      autoHighlight: true,
      clearOnBlur: false,
      onInputChange: (_event: unknown, text: string, reason: string) => {
        setTyped(reason === 'input' ? text : '');
        setLeft(false);
      },
    },
    ofField: {
      inputRef: input,
      onBlur: () => setLeft(true),
      onInvalid: () => setLeft(true),
    },
  };
}
