// The icons that the catalogue names: its sectors and its success criteria.
import type { Component } from "svelte";
import type { LucideProps } from "@lucide/svelte";
import Anchor from "@lucide/svelte/icons/anchor";
import Archive from "@lucide/svelte/icons/archive";
import Bike from "@lucide/svelte/icons/bike";
import Blend from "@lucide/svelte/icons/blend";
import Blocks from "@lucide/svelte/icons/blocks";
import BookOpen from "@lucide/svelte/icons/book-open";
import BriefcaseBusiness from "@lucide/svelte/icons/briefcase-business";
import Castle from "@lucide/svelte/icons/castle";
import DoorOpen from "@lucide/svelte/icons/door-open";
import FlaskConical from "@lucide/svelte/icons/flask-conical";
import Footprints from "@lucide/svelte/icons/footprints";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import KeyRound from "@lucide/svelte/icons/key-round";
import LandPlot from "@lucide/svelte/icons/land-plot";
import Landmark from "@lucide/svelte/icons/landmark";
import Languages from "@lucide/svelte/icons/languages";
import Luggage from "@lucide/svelte/icons/luggage";
import MessageCircleQuestionMark from "@lucide/svelte/icons/message-circle-question-mark";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import MicVocal from "@lucide/svelte/icons/mic-vocal";
import Paintbrush from "@lucide/svelte/icons/paintbrush";
import Palette from "@lucide/svelte/icons/palette";
import PiggyBank from "@lucide/svelte/icons/piggy-bank";
import Recycle from "@lucide/svelte/icons/recycle";
import Shapes from "@lucide/svelte/icons/shapes";
import Sparkles from "@lucide/svelte/icons/sparkles";
import Sprout from "@lucide/svelte/icons/sprout";
import Stethoscope from "@lucide/svelte/icons/stethoscope";
import Store from "@lucide/svelte/icons/store";
import Tag from "@lucide/svelte/icons/tag";
import Tent from "@lucide/svelte/icons/tent";
import Trees from "@lucide/svelte/icons/trees";
import Users from "@lucide/svelte/icons/users";
import Volleyball from "@lucide/svelte/icons/volleyball";

/** A Lucide icon. */
export type Icon = Component<LucideProps>;

const NAMED: Record<string, Icon> = {
  palette: Palette,
  "mic-vocal": MicVocal,
  tent: Tent,
  landmark: Landmark,
  users: Users,
  "graduation-cap": GraduationCap,
  sparkles: Sparkles,
  archive: Archive,
  castle: Castle,
  volleyball: Volleyball,
  "heart-handshake": HeartHandshake,
  stethoscope: Stethoscope,
  trees: Trees,
  luggage: Luggage,
  languages: Languages,
  bike: Bike,
  recycle: Recycle,
  store: Store,
  "briefcase-business": BriefcaseBusiness,
  "land-plot": LandPlot,
  shapes: Shapes,
  blocks: Blocks,
  "key-round": KeyRound,
  blend: Blend,
  "piggy-bank": PiggyBank,
  paintbrush: Paintbrush,
  "door-open": DoorOpen,
  "messages-square": MessagesSquare,
  "flask-conical": FlaskConical,
  footprints: Footprints,
  anchor: Anchor,
  "book-open": BookOpen,
  "message-circle-question-mark": MessageCircleQuestionMark,
  sprout: Sprout,
};

/** Gives the icon that the catalogue names. What people added themselves has none: it gets a tag. */
export function iconNamed(name: string | null | undefined): Icon {
  return (name && NAMED[name]) || Tag;
}
