import { useSearchParams } from 'react-router-dom';

/**
 * One part of what stands behind the question mark of the address, so that it can be sent to a colleague; the other parts
 * stay as they are. With `replace` a change makes no step to go back to, as while somebody types.
 */
export function useAddressPart(
  name: string,
  options?: { readonly replace: boolean },
): [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = (value: string) =>
    setParams(before => {
      const after = new URLSearchParams(before);
      if (value) {
        after.set(name, value);
      } else {
        after.delete(name);
      }
      return after;
    }, options);
  return [params.get(name) ?? '', set];
}
