import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';

/** Whether the rows of the timeline stand below their names, as its styles have it. */
export function useIsStacked(): boolean {
  return useMediaQuery(useTheme().breakpoints.down('sm'));
}
