import type { Scene } from "$ui/bindings";
import { Obstacles } from "../geometry/obstacles";
import { rectOf, type Rect } from "../geometry/rect";
import { isClear, routeLine } from "../geometry/route";
import type { AllianceLine } from "../render/picture";

/** The lines of all alliances. Those that nothing came in the way of stay as they are: people know them by now. */
export class Routes {
  #known = new Map<string, AllianceLine>();

  /** Gives the lines of a scene, around these obstacles. */
  of(scene: Scene, rects: readonly Rect[]): AllianceLine[] {
    const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
    const obstacles = new Obstacles(scene.alliances.length > 0 ? rects : []);
    const lines = scene.alliances.flatMap(({ id, label, members }) =>
      members.flatMap((member): AllianceLine[] => {
        const actor = actors.get(member);
        if (!label || !actor) return [];
        const known = this.#known.get(`${id} ${member}`);
        const [tag, chip] = [rectOf(label), rectOf(actor)];
        if (known && isClear(known.way, tag, chip, obstacles)) return [known];
        return [{ alliance: id, member, way: routeLine(tag, chip, obstacles) }];
      }),
    );
    this.#known = new Map(lines.map((line) => [`${line.alliance} ${line.member}`, line]));
    return lines;
  }
}
