// Everything the window says to people.
export { about, find, label, t, type Params } from "./messages";
export { errorText, type CodedError } from "./errors";
export { dayOf, daysBetween, longDay, relativeDay, relativeMoment, shortDay, time, weekday } from "./dates";
export { capital, choice, compared, folded, indexOfFolded, isSameName, list, number, withoutUnseen } from "./words";
export { few, fewNames } from "./few";
