/** Whether the diagnosis is shown. It can be asked for from wherever something failed. */
export const diagnosis = $state({ open: false });
