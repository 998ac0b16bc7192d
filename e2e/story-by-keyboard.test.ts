import { keyboardOf } from "./support/keyboard.ts";
import { tellStory } from "./support/story.ts";

tellStory("by keyboard alone, seeing where one is at every stop", keyboardOf);
