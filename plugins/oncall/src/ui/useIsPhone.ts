import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';

/** Whether the screen is as narrow as that of a phone. */
export function useIsPhone(): boolean {
  return useMediaQuery(useTheme().breakpoints.down('xs'));
}
