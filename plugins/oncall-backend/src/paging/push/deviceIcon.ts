/** A bell. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#1f5493"/><path fill="#ffffff" d="M32 12a4 4 0 0 1 4 4v1.6c6.4 1.8 10 7.4 10 14.4v9l4 5v2H14v-2l4-5v-9c0-7 3.600-12.600 10-14.400V16a4 4 0 0 1 4-4zm-6 38h12a6 6 0 0 1-12 0z"/></svg>`;

/** The same with 192 pixels a side, because an iPhone puts nothing else on its home screen. */
export const ICON_PNG = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAAMAAAADABAMAAACg8nE0AAAAMFBMVEUfVJMuX5o9a6FMdqlbgrBqjbd5mL6IpMWWr82lu9S0xtvD0eLS3enh6P',
    'Hw9Pj///+Jb1XyAAACWUlEQVR42u2az04UQRCHd0UhkMV48WIg+ATCjYsRrh4U3kDuhEDiA/AGKuEB4A3g5Ilk13j0sCFRj6KGAxczIfxnmSmz',
    'BJwFd3aqq+t30Py+B6gvmequ6unqSoUQQgghhBBCyL9Jdf7br/cPgPHfiIjs4Qwv5ZJdVPwBuWIOJHh1LTjCxL8jf3gMEQzlgnWIYCwX7EMEi7',
    'ngGCJo5oIWRJDkggwikA4o+D8F1U4BoGI/rHcKWrPe8Z8ncoNs1Tf+gvzFF8/4T6ULH/3iP5KurLi1yqS7IHNqndW6FHDuIxiRQj64tOKkWJB6',
    'NOdn0oOf8fH7kl6CbCJa8ER6sh29hJLegjS27NWkhNgj0tsyQeQJ5q6UErdSh8sFjSjBcrkg6qhdLY8vaYxgUCGQpQjBuEbwI0KwoRGcYFMQdR',
    'IeUAlkFrkL2myaBTM6gf2Hak0nsJejRCcw/1D1iRLwIhKZjv/zxhSL+1rBJrIStfmO3Qb2jbCsFRxi95l9p9W1glOjYEcrOMNWCnut0MaXC7Qg',
    'RQsytEAooIACCiiggAIKKKAAKujXC2yTiim94ABxa33j/G65wa5JAJbb2bUQwRk0xbY0T4UJDpApNqW5JoE0kCk2pLlfgplDpjg4zaEpDk5zTQ',
    'w0kCkOTbOYoIACQtAkjgNG3UV56ixoug3PCtgAvcwpHrd4P9gc95uQKrt0w1lwz29KrVunF+47bcZndFbMrcnpO/9i0cR+oUpl1PVhVLfzasdg',
    'sAV5wD8IzUCbF9fxP6OawtWj0K+4tjO5tZN+es32SwghhBBi4DeezfLWkvVOXQAAAABJRU5ErkJggg==',
  ].join(''),
  'base64',
);
