import { pointing } from "./support/screen.ts";
import { tellStory } from "./support/story.ts";

tellStory("pointing", pointing);
