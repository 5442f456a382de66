import amber from '@material-ui/core/colors/amber';
import blue from '@material-ui/core/colors/blue';
import brown from '@material-ui/core/colors/brown';
import cyan from '@material-ui/core/colors/cyan';
import deepOrange from '@material-ui/core/colors/deepOrange';
import green from '@material-ui/core/colors/green';
import indigo from '@material-ui/core/colors/indigo';
import lime from '@material-ui/core/colors/lime';
import pink from '@material-ui/core/colors/pink';
import purple from '@material-ui/core/colors/purple';
import { alpha, makeStyles } from '@material-ui/core/styles';

/** Neighbours differ in lightness too, so that they are told apart without seeing hues. */
const HUES = [
  blue,
  amber,
  purple,
  green,
  pink,
  cyan,
  deepOrange,
  indigo,
  lime,
  brown,
];

/** A look for each colour of `personColors`: `person0`, `person1` and so on. */
export const usePersonStyles = makeStyles(theme =>
  Object.fromEntries(
    HUES.map((hue, index) => [
      `person${index}`,
      theme.palette.type === 'dark'
        ? { backgroundColor: alpha(hue[300], 0.3), borderColor: hue[300] }
        : { backgroundColor: hue[100], borderColor: hue[700] },
    ]),
  ),
);
