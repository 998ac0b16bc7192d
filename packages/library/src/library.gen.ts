// Generated from the YAML files of this package by src/generate.ts. Change those, then run it again.
import type { Library } from "@cairn/domain/frame/experience.ts";

export const library: Library = {
  "version": "ac47e50003b4",
  "activities": [
    {
      "id": "A01",
      "job": "own",
      "title": "Name the project by its outcome in one sentence",
      "why": "People will repeat the name of your project more often than anything else about it. If it says what will be better and for whom, you can tell later whether you got there. If it names a product, the choice looks made before anyone has looked.",
      "firstStep": "Write one sentence that says who will be able to do what, better than today and by when, and read it to a colleague outside your own function.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "lead"
      ],
      "watchFor": "The name slips towards a product, a supplier or a department, and from then on people talk about that instead of what should get better.",
      "signOfFailure": "Somebody asks \"have you bought it yet?\" although nothing has been compared.",
      "doneWhen": "The sentence is written down with one line on what the project is not, and named people from two functions have accepted it.",
      "questions": [
        "What will be better, and for whom, when this is finished?",
        "What is this project not, even if people expect it to be?",
        "Who would miss it if we stopped tomorrow?"
      ],
      "effort": "hours",
      "waitsFor": [],
      "weight": "core",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system",
              "new system"
            ]
          },
          "because": "A system is involved, and such projects easily take the name of a product before anyone has said what should get better."
        },
        {
          "if": {
            "kind": [
              "meet a rule"
            ]
          },
          "because": "The name of the rule says what others demand. One sentence of your own says what it should bring to your people."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A02",
      "job": "own",
      "title": "Appoint one lead and free time for the work",
      "why": "A project that is done on top of everything else moves only when nothing else is urgent. One named person with blocked hours keeps it moving through a busy month.",
      "firstStep": "Ask the lead's manager which task somebody else will take over from the lead, and from which date.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "management",
        "sponsor"
      ],
      "watchFor": "The role is given \"on top of the job\", or two people share it so that neither feels asked.",
      "signOfFailure": "The first weekly review is skipped because something else came up.",
      "doneWhen": "The lead is named, the hours per week are agreed with the lead's manager, and they are blocked in the calendar.",
      "questions": [
        "Which work will the lead hand over, and to whom?",
        "What may the lead decide without asking anyone?",
        "Who stands in when the lead is away?"
      ],
      "effort": "an hour",
      "waitsFor": [
        "A01"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Projects here often stall, you said. Blocked hours for one person are a simple thing to do about it."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A project of this size is not a side task. Settle the lead's hours before you promise anything to others."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A03",
      "job": "own",
      "title": "Decide what stays inside and what you share with whom",
      "why": "You will think more freely about doubts, money and people if you know who can read it. A simple rule, made early, saves you from sharing too much by accident or too little out of caution.",
      "firstStep": "Make three short lists of what outsiders may see, what only your own people see, and what only a few named people see.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "legal"
      ],
      "watchFor": "It becomes all or nothing. Either everything is shared, or so little that nobody outside can help you.",
      "signOfFailure": "A second, private spreadsheet appears, and the real plan is kept there.",
      "doneWhen": "The rule is written down and known to everyone on the project, and at least one item has been kept inside because of it.",
      "questions": [
        "What would harm us if a supplier knew it before we decide?",
        "What do helpers from outside need to see to be of use to us?",
        "Who may change the rule, and who checks that it is kept?"
      ],
      "effort": "hours",
      "waitsFor": [],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "Under procurement rules, what one supplier learns before the others can put the whole procedure in question."
        },
        {
          "if": {
            "rules": [
              "personal data"
            ]
          },
          "because": "Personal data are involved, so it must be clear who may see which notes and examples."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You will probably buy something. Your budget, your doubts and your favourites are best kept inside until you have chosen."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A04",
      "job": "own",
      "title": "Start from comparable projects and strike out what does not fit",
      "why": "Nobody has to make this plan up from nothing. Comparable projects show what is easily forgotten and how long things really took. Your own knowledge shows which of it does not apply here.",
      "firstStep": "Go through the proposed plan with an experienced colleague and strike out the first item that does not fit, with your reason.",
      "carriedBy": "together",
      "people": [
        "lead",
        "operations",
        "experts"
      ],
      "watchFor": "The proposed plan is taken over unedited because it looks complete, and so it belongs to nobody.",
      "signOfFailure": "Nobody opens the plan between two meetings.",
      "doneWhen": "The plan shows what you removed and what you added, each with a reason, and the lead stands behind what is left.",
      "questions": [
        "Which past project of ours is most like this one, and how long did it really take?",
        "What does this plan contain only because others needed it?",
        "What do we know about our organisation that no general plan can know?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A01"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "usually late",
              "often stall"
            ]
          },
          "because": "Projects here seldom finish as planned, you said. How long comparable ones really took is a better guide than a fresh guess."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "In a large project no single person sees everything that has to be done. Comparable ones help you find what is missing."
        }
      ],
      "source": {
        "title": "From Nobel Prize to Project Management: Getting Risks Right",
        "where": "Bent Flyvbjerg, Project Management Journal 37(3), 2006"
      }
    },
    {
      "id": "A05",
      "job": "own",
      "title": "Fix the date that matters to you and work back from it",
      "why": "A date holds only if something real happens when it is missed. Working back from it shows you, while you can still act, which steps have to begin now.",
      "firstStep": "Sit down with the person who is hit hardest by a delay and finish the sentence \"if this is not in place by that day, then …\".",
      "carriedBy": "together",
      "people": [
        "sponsor",
        "operations",
        "lead"
      ],
      "watchFor": "The date is a supplier's quarter end or a round number, and nothing in your own work depends on it.",
      "signOfFailure": "The date passes, and nobody can name a consequence.",
      "doneWhen": "The date is written down with who set it, what happens if it slips, and the latest start of the steps before it.",
      "questions": [
        "What happens, and to whom, if we miss this date?",
        "Which fixed events lie before it, such as year end, holidays or the end of a contract?",
        "What would we leave out in order to keep it?"
      ],
      "effort": "an hour",
      "waitsFor": [
        "A01"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "kind": [
              "meet a rule"
            ]
          },
          "because": "A rule brings its own date, and reviews and approvals all have to be finished before it."
        },
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "The end of the old contract or of its support may be a date you cannot move on your own. Find out early."
        },
        {
          "if": {
            "dated": true
          },
          "because": "You named a date that matters. Working back from it shows which steps must begin soon."
        },
        {
          "if": {
            "dated": false
          },
          "because": "You have not named a date. Either you find one that matters, or you know that you may take your time."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A06",
      "job": "own",
      "title": "Fit the tasks to real calendars, leave, peaks and freezes",
      "why": "A date that ignores month end, leave and change freezes is wrong on the day it is written. People keep dates they have set themselves with their calendar open.",
      "firstStep": "Ask each person with a task for their next busy periods and absences, and enter them before you talk about dates.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "management",
        "operations",
        "it"
      ],
      "watchFor": "Dates are set for people and not by them, often in a meeting they did not attend.",
      "signOfFailure": "The first few tasks are late, and each time the reason was already in somebody's calendar.",
      "doneWhen": "Every task of the coming weeks has an owner who has accepted its date with their own calendar in view.",
      "questions": [
        "When are the peaks, closings and freezes of each team involved?",
        "Who already carries more tasks than they have hours?",
        "Who stands in when an owner is on leave?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A04"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "usually late"
            ]
          },
          "because": "Projects here usually run late, you said. Check how much of that was already in people's calendars when the dates were set."
        },
        {
          "if": {
            "dated": true
          },
          "because": "You have a date that matters. Leave and busy periods in front of it take away time that the plan must not count on."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A07",
      "job": "own",
      "title": "Hold a short weekly review of what is done, stuck, changed and next",
      "why": "A short, regular look keeps small delays small. It also spares you long meetings, because everybody knows when the next chance to speak comes.",
      "firstStep": "Put a short fixed slot into the calendars of the core team and begin with four headings, done, stuck, changed and next.",
      "carriedBy": "together",
      "people": [
        "lead",
        "operations",
        "users"
      ],
      "watchFor": "The review turns into a status call for a supplier or a report to management, and nobody says what is stuck any more.",
      "signOfFailure": "People who own open tasks stop coming, or send one line instead.",
      "doneWhen": "A running log shows decisions and changes with their dates, and the owners of open tasks were there or sent word.",
      "questions": [
        "What is stuck, and who can free it?",
        "What did we change this week, and who needs to know?",
        "Which task has moved its date twice, and what does that tell us?",
        "Do we still need everyone who sits here?"
      ],
      "effort": "days",
      "waitsFor": [
        "A02"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Where projects often stall, a weekly look shows you a standstill after days and not after months."
        },
        {
          "if": {
            "dated": true
          },
          "because": "You have a date that matters. A weekly look leaves you time to act when a step slips."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A08",
      "job": "own",
      "title": "Note every pause, restart and change of people with its reason",
      "why": "Projects pause, and that is normal. What hurts is a pause nobody has declared, because everyone then guesses for themselves whether the project is still alive.",
      "firstStep": "If something is resting today, write down since when, why, and what would have to happen for it to go on.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "sponsor"
      ],
      "watchFor": "Work stops silently because someone left or another matter came first, and nobody writes it down.",
      "signOfFailure": "After two weeks without a word, somebody asks \"is this still alive?\"",
      "doneWhen": "Each pause has a dated note with its reason, the condition for the restart, and the person who watches for that condition.",
      "questions": [
        "What would have to happen for us to go on?",
        "Who left or joined, and which knowledge or promises went with them?",
        "Is this a pause, or have we in truth decided to stop?"
      ],
      "effort": "an hour",
      "waitsFor": [],
      "weight": "situational",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "You said that projects here often stall. A pause with a reason and a restart condition can be picked up again, and silence cannot."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A large project outlasts holidays, reorganisations and people. You will want to know later why it rested and what changed."
        },
        {
          "if": {
            "kind": [
              "reorganisation"
            ]
          },
          "because": "In a reorganisation people change posts while the project runs, and each change can stop work without anyone noticing."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A09",
      "job": "own",
      "title": "Keep a catch-up page for people who join later",
      "why": "People change during a long project. A page that says where you are, what was settled and why lets a newcomer be of help soon, and saves you from settling the same points twice.",
      "firstStep": "Write five lines on why this project exists, what is settled and why, what is open, who decides what, and what comes next.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "sponsor",
        "management"
      ],
      "watchFor": "The page lists documents and leaves out the reasons, so every newcomer has to ask for them again.",
      "signOfFailure": "A new executive reopens settled points, and nobody can say why they were settled that way.",
      "doneWhen": "The last person who joined has confirmed that the page told them what they needed, and their open questions are listed on it.",
      "questions": [
        "What would a new executive ask first?",
        "Which settled points are likely to be reopened, and what would justify that?",
        "When was every line on this page last true?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A01"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "When a project rests and starts again, there are new people in it. This page saves you from going back to the beginning."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A large project will see people come and go. Write down the reasons while those who know them are still here."
        },
        {
          "if": {
            "reach": [
              "more than 250"
            ]
          },
          "because": "With so many people involved, there will always be someone who joins late."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A10",
      "job": "understand",
      "title": "Describe the present situation with facts and without a remedy",
      "why": "As long as the description contains the remedy, you cannot compare remedies. A plain account of what happens today, where and how often, is something people can check and agree on.",
      "firstStep": "Follow one real, recent case from beginning to end and write down what happened, who did what, and where it waited.",
      "carriedBy": "customer",
      "people": [
        "operations",
        "lead",
        "users"
      ],
      "watchFor": "Solution words creep in, such as \"there is no system for this\", and the description turns into an argument for one remedy.",
      "signOfFailure": "People who read it begin to discuss products before they have agreed whether it is true.",
      "doneWhen": "One page says what happens, where, how often and since when, contains no remedy, and has been confirmed by a person who does the work.",
      "questions": [
        "What happens, where, how often and since when?",
        "What have we tried already, and what came of it?",
        "How do people get by today?",
        "Which part of this description is a guess?"
      ],
      "effort": "hours",
      "waitsFor": [],
      "weight": "core",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "Before you replace the system, write down what it really does for people, including the things nobody planned."
        },
        {
          "if": {
            "kind": [
              "meet a rule"
            ]
          },
          "because": "Start from how you work today, so that you can see which parts already meet the rule."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A11",
      "job": "understand",
      "title": "Hear the people who live with the problem",
      "why": "Those who do the work know the detours, the exceptions and what was tried before. They are also the ones who will have to work differently, and they notice whether anyone asked.",
      "firstStep": "Ask one person who meets the problem every day to show you how they handle it, at their own desk, and only watch and ask.",
      "carriedBy": "customer",
      "people": [
        "users",
        "operations",
        "lead"
      ],
      "watchFor": "Only managers and volunteers are asked, so what comes back to you is the official version of the work.",
      "signOfFailure": "When you present the picture, somebody from the front line says \"that is not how it works\".",
      "doneWhen": "At least five first-hand accounts from different groups are noted, with the contradictions between them left in.",
      "questions": [
        "What takes time or patience here that nobody sees from outside?",
        "What works well today and must not get lost?",
        "Would the people doing the work describe it the same way?",
        "Whose account have we not heard, and why?"
      ],
      "effort": "days",
      "waitsFor": [],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "You have to consult staff. People you have heard early do not meet the matter for the first time in a formal step."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people will have to work differently, and no manager can speak for all of them."
        },
        {
          "if": {
            "kind": [
              "new way of working",
              "reorganisation"
            ]
          },
          "because": "You are about to change how people work, so begin with how they work today, in their own words."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A12",
      "job": "understand",
      "title": "Set a baseline with three to five measures",
      "why": "Without a value from before, nobody can show later that anything improved, and you will argue about impressions. A few measures you can really get are better than many you would like to have.",
      "firstStep": "Choose one measure that already stands in a report, and write down its value, its source and its date.",
      "carriedBy": "customer",
      "people": [
        "data",
        "finance",
        "operations"
      ],
      "watchFor": "You choose measures nobody can get data for, or begin to collect only after the change has started.",
      "signOfFailure": "Later the benefits are disputed, because everybody remembers a different starting point.",
      "doneWhen": "Three to five measures have a value, a source, a date and an owner, and each owner has signed the value.",
      "questions": [
        "Which few measures would move if the problem got better?",
        "Who owns each number, and do they agree with it?",
        "Does the value swing with the season, and how would we notice?",
        "What if our numbers are half wrong?"
      ],
      "effort": "days",
      "waitsFor": [
        "A10"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "rules": [
              "financial controls"
            ]
          },
          "because": "Your spending is formally checked. A signed value from before is the evidence you will be asked for afterwards."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "If money is spent, somebody will ask what it brought, and only a value from before can answer that."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A13",
      "job": "understand",
      "title": "Trace the causes and tell them from the symptoms",
      "why": "If you treat a symptom, you spend the effort and the trouble comes back. Someone from outside helps here, because those inside have grown used to the cause.",
      "firstStep": "Take one symptom and keep asking why it happens until the answer is something you could change, and note where you are guessing.",
      "carriedBy": "together",
      "people": [
        "experts",
        "operations",
        "users",
        "data"
      ],
      "watchFor": "The first cause on the list is exactly what somebody's favourite product takes care of.",
      "signOfFailure": "Asked what else it could be, nobody can name a second cause.",
      "doneWhen": "The causes are ranked, each with what speaks for it and against it, and the open doubts are noted.",
      "questions": [
        "What is cause here, and what is only a symptom?",
        "Where does the problem not occur, and what is different there?",
        "What evidence would show that our first cause is wrong?",
        "Which cause lies outside our reach?"
      ],
      "effort": "days",
      "waitsFor": [
        "A10",
        "A11"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "A new system takes the old trouble along if the cause lies in the work around it."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "Before you pay for a remedy, make sure that it reaches the cause."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A14",
      "job": "understand",
      "title": "Estimate the impact in ranges for money, time, risk, people and customers",
      "why": "A range with its reasons survives questions, and a single impressive number does not. If finance can repeat your estimate in its own words, it will still stand on the day of the decision.",
      "firstStep": "Write one line for each kind of impact with a low and a high value, and beside it the name of someone who could confirm it.",
      "carriedBy": "customer",
      "people": [
        "finance",
        "operations",
        "users",
        "risk"
      ],
      "watchFor": "One impressive number is chosen for its effect, perhaps from outside, and nobody in your own organisation owns it.",
      "signOfFailure": "Finance does not repeat the number, or quietly uses a smaller one.",
      "doneWhen": "Each line has a low and a high value, an owner who stands behind it and a note on how sure you are, and finance has seen it.",
      "questions": [
        "Who pays for this problem today, and out of which budget?",
        "Which lines would still hold if our figures were half wrong?",
        "What matters here that cannot be put into money?",
        "Does another project already count the same benefit?"
      ],
      "effort": "days",
      "waitsFor": [
        "A10",
        "A12"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "financial controls"
            ]
          },
          "because": "Your spending is formally checked. An estimate that finance has helped to build stands up better than one it sees at the end."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You will probably ask for money, and the first question will be what the problem costs today."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A15",
      "job": "understand",
      "title": "Find out who else is touched and who gains from the present way",
      "why": "What is a problem for you may suit somebody else, because it gives them work, influence or peace. If you know who has something to lose, you can talk with them before they have to resist.",
      "firstStep": "Follow what comes into the work and what goes out of it, and write down each team you meet on the way.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "management",
        "operations"
      ],
      "watchFor": "Those who do well out of the present way are overlooked, because they never complain about it.",
      "signOfFailure": "Agreements are quietly delayed by a unit that was never on your list.",
      "doneWhen": "A list names every group affected, what each stands to win and to lose, and who has spoken with them.",
      "questions": [
        "Who receives our work, and who delivers to us?",
        "Who has less work, more influence or more peace because things are as they are?",
        "Who would be surprised to hear of this project?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A10"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "reorganisation"
            ]
          },
          "because": "A reorganisation moves influence and tasks, so somebody loses something even if nobody says it."
        },
        {
          "if": {
            "kind": [
              "new service or supplier"
            ]
          },
          "because": "Someone does this work or holds this contract today. Speak with them before they hear of it from others."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people are touched, and some of them sit in units you do not think of first."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A16",
      "job": "understand",
      "title": "Rank it against everything else that needs the same people and money",
      "why": "Your project competes with others for the same few people, whether anyone says so or not. An open ranking gives you either the time you need or an honest reason to wait.",
      "firstStep": "List what else needs the same key people in the coming months, and ask the sponsor where this project stands among it.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "management",
        "finance"
      ],
      "watchFor": "Everything is called top priority, so whoever is loudest sets the order each week.",
      "signOfFailure": "Your meetings are moved again and again in favour of something else.",
      "doneWhen": "The rank is written down and accepted by the sponsor, together with what will give way to this project.",
      "questions": [
        "Which undertakings need the same people at the same time?",
        "What will give way if this goes ahead?",
        "What else is on these people's desks that no list shows?",
        "Would it be better to begin later?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A14"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "usually late",
              "often stall"
            ]
          },
          "because": "Find out whether projects run late or stall here because too many of them share the same few people."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A project of this size takes people and money from others, and it is better to say openly from whom."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A17",
      "job": "understand",
      "title": "Learn what similar organisations found out about this problem",
      "why": "Others have had your problem and know what surprised them. How long it took them, and what it really asked of their people, is a sounder starting point than your own hopes.",
      "firstStep": "Ask someone in a similar organisation, or a seller who has seen many of them, what they would do differently today.",
      "carriedBy": "seller feeds",
      "people": [
        "lead",
        "experts",
        "management"
      ],
      "watchFor": "You hear success stories only, because those who struggled or gave up are not invited to talk.",
      "signOfFailure": "Everything you heard confirms what you wanted to do anyway.",
      "doneWhen": "At least three surprises are noted, each with its source and with what it means for your plan.",
      "questions": [
        "What surprised them after they had started?",
        "How long did it take, compared with what they had planned?",
        "Who tried it and stopped, and why?",
        "In which way are we really different?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A10"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "new system",
              "new service or supplier"
            ]
          },
          "because": "This is new to you and not to others. What surprised them, you can learn in a conversation."
        },
        {
          "if": {
            "finishing": [
              "usually late",
              "often stall"
            ]
          },
          "because": "Projects here seldom finish as planned, you said. Ask others how long theirs really took before you promise a date."
        }
      ],
      "source": {
        "title": "From Nobel Prize to Project Management: Getting Risks Right",
        "where": "Bent Flyvbjerg, Project Management Journal 37(3), 2006"
      }
    },
    {
      "id": "A18",
      "job": "understand",
      "title": "Agree on one problem statement across all functions",
      "why": "If each function solves its own version of the problem, the disagreement comes out later, over the remedy, where it is harder to settle. Have the argument about the problem first.",
      "firstStep": "Send the head of each affected function the same two lines and ask for their correction, one by one and not in a meeting.",
      "carriedBy": "customer",
      "people": [
        "management",
        "operations",
        "finance",
        "it",
        "users",
        "lead"
      ],
      "watchFor": "People nod politely, because the sentence is vague enough to mean anything.",
      "signOfFailure": "The sentence was agreed in the meeting, and in the corridor you hear different versions of it.",
      "doneWhen": "Each affected function, asked separately, has given back the same sentence, and names and dates are noted.",
      "questions": [
        "Would each of us tell the problem in the same words?",
        "Which part did somebody accept only for the sake of peace?",
        "What have we left out of the statement on purpose?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A10",
        "A11",
        "A14"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "A silent disagreement about the problem can stop a project much later. Where projects often stall, look for it early."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A large project has many functions in it, and each of them may be solving a different problem."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A19",
      "job": "readiness",
      "title": "Write out the option of carrying on as now in full",
      "why": "Doing nothing has a cost and a trend too. If you write it out with the same care as the other options, carrying on becomes a choice you can make openly, and \"why now?\" has an answer.",
      "firstStep": "Write down what the present way takes in a year, in money and in hours, and mark which of it is growing.",
      "carriedBy": "seller feeds",
      "people": [
        "finance",
        "operations",
        "risk"
      ],
      "watchFor": "Carrying on is treated as free, or painted so black that nobody believes it.",
      "signOfFailure": "Shortly before the decision somebody asks \"why now?\" and there is no answer.",
      "doneWhen": "The cost of carrying on is written out for the coming 12 to 36 months, with its trend, risks and advantages, and finance has checked it.",
      "questions": [
        "What will the next two years cost if we leave it?",
        "What gets worse by itself, and what does not?",
        "What is good about the present way that we would lose?",
        "Until when could we wait without harm?"
      ],
      "effort": "days",
      "waitsFor": [
        "A12",
        "A14"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "Keeping the old system is a real option with a real cost. Write down both before you compare it with anything new."
        },
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "A project that stalls is a silent choice to carry on as now, so know what that choice costs."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "Every offer will be compared with doing nothing. See to it that this comparison is a fair one."
        }
      ],
      "source": {
        "title": "The Green Book: appraisal and evaluation in central government",
        "where": "HM Treasury, United Kingdom, edition of March 2018, Open Government Licence"
      }
    },
    {
      "id": "A20",
      "job": "readiness",
      "title": "List the risks of changing, each with an owner and an answer",
      "why": "A change can do harm, and those who would feel it know best where. A risk that is written down with an owner is easier to live with than a worry nobody may say aloud.",
      "firstStep": "Ask three people from different functions what could go wrong for them, and write down their words without arguing.",
      "carriedBy": "customer",
      "people": [
        "users",
        "it",
        "risk",
        "operations",
        "lead"
      ],
      "watchFor": "Only technical risks are listed, because risks for people, customers and the daily work are harder to name.",
      "signOfFailure": "The register was filled in once, and nobody can say which risk worries them most.",
      "doneWhen": "The risks stand in one register, and the top five each have an owner, an answer and a sign by which you would notice them.",
      "questions": [
        "What could go wrong if we act, and for whom?",
        "Who has to work differently on Monday, and what could that break?",
        "Which risk would stop us altogether?",
        "What would make this safe enough?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A18"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "personal data",
              "information security"
            ]
          },
          "because": "Sensitive data are involved, and a mistake with them harms people outside your project."
        },
        {
          "if": {
            "rules": [
              "industry regulation"
            ]
          },
          "because": "You work under industry rules, so one of the risks is that the change itself breaks one of them."
        },
        {
          "if": {
            "kind": [
              "reorganisation",
              "new way of working"
            ]
          },
          "because": "The risks of this change lie mostly with people and their daily work, and no technical check will find those."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A21",
      "job": "readiness",
      "title": "Imagine that it failed, and write down why",
      "why": "Worries are easier to voice when the failure is assumed and only the reasons are asked for. Let everyone write alone and without names first, so that the quiet ones are heard as well.",
      "firstStep": "Ask everyone to imagine that it is a year later and the project has failed, and to send you a few lines on what happened.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "sponsor",
        "operations",
        "users",
        "it",
        "finance"
      ],
      "watchFor": "The most senior person speaks first, and everybody else adds something harmless.",
      "signOfFailure": "Only safe reasons come up, such as lack of time, and nothing in the plan changes.",
      "doneWhen": "The reasons are grouped, and for each important group the plan has a new item or a note on why it is left as it is.",
      "questions": [
        "It is a year later and this has failed, so what happened?",
        "Which reason would nobody say aloud in front of the sponsor?",
        "What could we still change today to prevent it?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A04",
        "A18"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "usually late",
              "often stall"
            ]
          },
          "because": "The people around you know why projects run late or stall here, and this is a safe way to ask them."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "In a large project each person sees only some of what could go wrong. Put the pieces together before you commit."
        }
      ],
      "source": {
        "title": "Performing a Project Premortem",
        "where": "Gary Klein, Harvard Business Review, September 2007"
      }
    },
    {
      "id": "A22",
      "job": "readiness",
      "title": "Ask those who will do the work whether they feel ready",
      "why": "A change is carried by the people who have to work differently. Asking how willing and how able they feel shows you where help is needed while you can still give it.",
      "firstStep": "List the groups who will work differently, and write down for each how you would reach all of its people and not just the keen ones.",
      "carriedBy": "customer",
      "people": [
        "users",
        "operations",
        "management",
        "hr"
      ],
      "watchFor": "Only the project team and the willing answer, or people fear that an answer can be traced back to them.",
      "signOfFailure": "The result looks good, and the group that is affected most is missing from it.",
      "doneWhen": "For each group you know the share who answered and the spread of their answers, and each group has heard the result.",
      "questions": [
        "Do they want this change, and do they believe they can manage it?",
        "Which groups differ most, and why?",
        "What would those with doubts need from us?",
        "What will we do if the answer is no?"
      ],
      "effort": "days",
      "waitsFor": [
        "A15",
        "A18"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "You have to consult staff. Agree this survey with their representatives, and it can serve you both."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "So many people have to work differently that you cannot know from a few talks how ready they are."
        },
        {
          "if": {
            "kind": [
              "reorganisation",
              "new way of working"
            ],
            "reach": [
              "11 to 50"
            ]
          },
          "because": "The change is about how people work, so whether they feel ready is the main thing to find out."
        }
      ],
      "source": {
        "title": "Organizational readiness for implementing change: a psychometric assessment of a new measure",
        "where": "Shea, Jacobs, Esserman, Bruce and Weiner, Implementation Science 9:7, 2014"
      }
    },
    {
      "id": "A23",
      "job": "readiness",
      "title": "Settle what must stop or wait to make room",
      "why": "The hours for a change come either from other work or from people's evenings. If you do not choose what waits, tiredness will choose for you.",
      "firstStep": "Ask one line manager which task of their team could wait for some months, and who would have to agree to that.",
      "carriedBy": "customer",
      "people": [
        "management",
        "operations",
        "lead"
      ],
      "watchFor": "Managers say \"we'll manage\", because they do not want to seem unwilling.",
      "signOfFailure": "In the second month there is overtime, and project tasks are done last.",
      "doneWhen": "For each team, named work has been released or postponed, and the people who are waiting for that work have been told.",
      "questions": [
        "What will we stop doing, and who will miss it?",
        "How many hours does each team really have for this, and for how long?",
        "Which few people are needed by everything at once?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A04",
        "A16"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "usually late",
              "often stall"
            ]
          },
          "because": "Projects here seldom finish as planned, you said. Work that has been released by name is more reliable than good will."
        },
        {
          "if": {
            "reach": [
              "up to 10"
            ],
            "size": [
              "medium",
              "large"
            ]
          },
          "because": "A few people will carry a lot of work, so every task that can wait counts."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A24",
      "job": "readiness",
      "title": "Put all changes for these teams on one calendar, and recall the last one",
      "why": "Each change may be reasonable by itself and too much together with the others. People also judge your project by how the last one was carried through, so you should know that story.",
      "firstStep": "Ask one affected team what has changed for them since last year, what else is coming, and how the last change went.",
      "carriedBy": "customer",
      "people": [
        "hr",
        "management",
        "staff council",
        "operations"
      ],
      "watchFor": "Your project is planned as if it were the only one, while the same team already carries several.",
      "signOfFailure": "You hear \"here comes the next one\", and people wait for it to pass.",
      "doneWhen": "A calendar shows all changes for the affected teams, and the lessons of the last one are noted with what you will do differently.",
      "questions": [
        "What else changes for the same people in this period?",
        "What happened last time, and what was promised then?",
        "Which rights does the staff council have here, and from when on?",
        "Who can move one of the changes if it gets too much?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A15"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "You have to consult staff, and their representatives will look at everything that changes for them, not only at your part."
        },
        {
          "if": {
            "kind": [
              "reorganisation",
              "new way of working"
            ]
          },
          "because": "You are changing how people work. Find out first what else is changing for them, and how it went last time."
        },
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "People remember projects that stalled. Learn what the last one left behind before you ask them again."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "With this many people, some teams are likely to be in the middle of another change already."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A25",
      "job": "readiness",
      "title": "Check whether your technology and data are ready",
      "why": "Interfaces, access rights and the state of the old data decide much of the effort, and you can look at them long before anything is chosen.",
      "firstStep": "Take a small sample of the data you would need and check how complete and how correct it is.",
      "carriedBy": "together",
      "people": [
        "it",
        "data",
        "security",
        "operations"
      ],
      "watchFor": "The gaps are assumed to be small because nobody has looked, and the check is left to whoever delivers the change.",
      "signOfFailure": "The gaps come to light when systems are being connected and the dates are already promised.",
      "doneWhen": "The gaps in systems, access and data are listed, each with a range of effort and the name of someone who can close it.",
      "questions": [
        "Which systems does this touch, and who looks after each of them?",
        "How complete and correct are our data when we check a sample?",
        "What may not be changed, and until when?",
        "Which knowledge about the old way sits in one head only?"
      ],
      "effort": "days",
      "waitsFor": [
        "A10"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "Old data and old interfaces come with the old system. Look at them before anyone promises a date."
        },
        {
          "if": {
            "kind": [
              "new system"
            ]
          },
          "because": "A new system has to live with the ones you have. Find the gaps while they are cheap to close."
        },
        {
          "if": {
            "kind": [
              "new service or supplier"
            ],
            "rules": [
              "personal data",
              "information security"
            ]
          },
          "because": "A new supplier will need access to sensitive data. Know what you would hand over, and in which state it is."
        },
        {
          "if": {
            "rules": [
              "records keeping"
            ]
          },
          "because": "You have to keep records. Find out now where they lie and whether they can be moved."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A26",
      "job": "readiness",
      "title": "Make the change smaller or reversible",
      "why": "The more easily a step can be undone, the easier it is to decide and the less anyone has to fear. A pilot, phases or an agreed way out lets you learn before everything depends on it.",
      "firstStep": "Ask what the smallest version would be that still teaches you something, and what it would take to undo it.",
      "carriedBy": "together",
      "people": [
        "lead",
        "operations",
        "legal",
        "it"
      ],
      "watchFor": "The plan is all or nothing, because that looks simpler or cheaper on paper.",
      "signOfFailure": "People grow anxious and fall silent in meetings, and the decision is put off.",
      "doneWhen": "At least two ways to limit the loss are written into the plan, each with what it costs and who can call for it.",
      "questions": [
        "What is the smallest step that would teach us something?",
        "How would we get back, and until when is that possible?",
        "What would make a pilot different from the real thing?",
        "Which part cannot be undone and so needs the most care?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A20"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Where projects often stall, a small step that can be undone is easier to decide than a large one that cannot."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "A mistake would reach many people at once, so begin where it can reach only a few."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A27",
      "job": "readiness",
      "title": "Decide whether to go on, wait or stop, and write down why",
      "why": "Going on, waiting and stopping are all good answers, and drifting is not. A dated decision with its reasons frees people to work on this, or to work on something else.",
      "firstStep": "Put the question in one sentence on the agenda of the person who decides, with the three possible answers and a date.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "lead",
        "management",
        "operations",
        "finance"
      ],
      "watchFor": "Nobody wants to be the one who says stop, so the question is never put.",
      "signOfFailure": "Months pass in which the project is neither running nor ended.",
      "doneWhen": "A dated decision is recorded with its reasons and with the event that would make you look at it again.",
      "questions": [
        "Do the reasons to change weigh more than the reasons to leave it?",
        "What would have to be true for us to wait, and until when?",
        "If we had not begun yet, would we begin today?",
        "Who has to hear the decision, and from whom?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A18",
        "A19",
        "A20",
        "A23",
        "A29"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Projects here often stall, you said. A clear no is kinder to everyone than months in which nobody knows."
        },
        {
          "if": {
            "kind": [
              "meet a rule"
            ]
          },
          "because": "You have to meet the rule, but not necessarily in this way or at this moment. Decide that openly."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "Decide whether you want to change at all before you compare what you could buy."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A28",
      "job": "support",
      "title": "Map everyone who decides, influences, does the work, is affected or can block",
      "why": "People you forgot tend to appear late, and often with good reasons. A map that shows its gaps tells you whom to talk with while it still changes something.",
      "firstStep": "Go through the functions one by one and write a name beside each, or the words \"none, because\" and the reason.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "sponsor"
      ],
      "watchFor": "The map stops at the people you know and like.",
      "signOfFailure": "Shortly before an agreement, someone new asks why they were not involved.",
      "doneWhen": "Every function has a name or \"none, because\", and each name says whether that person decides, must agree, advises, does the work or is affected.",
      "questions": [
        "Who decides, who must agree, who advises, who does the work, and who can block?",
        "Whom have we not asked because we fear the answer?",
        "Who always appears late in our projects?",
        "Who could step in for the people everything depends on?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A01"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "personal data",
              "information security",
              "public procurement",
              "staff consultation"
            ]
          },
          "because": "The rules you are under give some functions a say of their own. Find their names first."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people are affected, and those who speak for them are easily forgotten."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A29",
      "job": "support",
      "title": "Name one decider for each decision, and say who must agree",
      "why": "If several people decide together, nobody knows whom to ask. With one decider for each decision, and with it clear who must agree and who advises, everybody knows whose answer to wait for.",
      "firstStep": "Write down the next few decisions with one name behind each, and ask those people whether they accept that.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "lead",
        "management"
      ],
      "watchFor": "The answer is \"the committee decides\", or the roles are set without asking those named.",
      "signOfFailure": "A decision comes back from a meeting with the request to prepare more material.",
      "doneWhen": "A table names one decider for each decision, those who must agree and those who advise, and everyone named has accepted it.",
      "questions": [
        "Who decides this if people do not agree?",
        "Who can say no, and on what grounds?",
        "Who wants to be heard, though they neither decide nor must agree?",
        "What happens if the decider is away or leaves?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A28"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "financial controls",
              "public procurement"
            ]
          },
          "because": "Your rules fix who may commit money and who may sign. See that the table and the rules say the same."
        },
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Where projects often stall, see for each open decision whether one person knows that it is theirs."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "In a large project many people think that somebody else decides."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A30",
      "job": "support",
      "title": "Talk with each key person alone about hopes, losses and conditions",
      "why": "In a group, people speak for their department. Alone, they can tell you what they hope for, what they would lose and on which condition they could agree, and that is what you need to know.",
      "firstStep": "Ask the person whose reaction you are least sure of for half an hour of their time, and bring no slides.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "management",
        "operations",
        "users"
      ],
      "watchFor": "The talks are replaced by a mail to all, or turn into presentations in which you do the talking.",
      "signOfFailure": "A serious objection comes late, from someone you had never asked.",
      "doneWhen": "For each key person there is a private, dated note of their hope, loss, worry, condition and present position.",
      "questions": [
        "What does this person win, and what do they lose?",
        "What would have to be true for them to agree?",
        "What did they live through in earlier projects?",
        "What may we pass on from this talk, and what not?"
      ],
      "effort": "days",
      "waitsFor": [
        "A28"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "reorganisation"
            ]
          },
          "because": "A reorganisation touches people's posts and standing. They will not speak of that in front of others."
        },
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "What makes projects stall here is more likely to be said in private than in a meeting."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A large project needs the agreement of many people, and each has a condition you should know."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A31",
      "job": "support",
      "title": "Lay everyone's goals side by side and find the shared one",
      "why": "It is normal that goals differ, and it is a problem only while they are hidden. Once they lie side by side, you can see which one everybody shares and which conflicts need a decision.",
      "firstStep": "Ask each member of the group to write down, on their own, how they would know in a year that this was worth it.",
      "carriedBy": "customer",
      "people": [
        "management",
        "operations",
        "finance",
        "it",
        "users",
        "lead"
      ],
      "watchFor": "Everyone agrees to a shared sentence and then goes on working to their own measure of success.",
      "signOfFailure": "Two functions praise the same step for reasons that cannot both come true.",
      "doneWhen": "The shared goal is written down with the names of those who hold it, and each open conflict is listed with who will settle it.",
      "questions": [
        "By what will each of us be judged next year?",
        "Which of our goals cannot be had together?",
        "Who could lead this talk without a stake in it?",
        "Which conflict should the sponsor settle, and by when?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A30"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Goals that pull in different directions can stall a project without a word. Look for them before you go further."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "With many functions in one project, each brings a goal of its own."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A32",
      "job": "support",
      "title": "Win a sponsor and agree on what people will see them do",
      "why": "People go by what a sponsor does, not by whose name stands on the first page. Agree on a few acts that others can see, and your sponsor can help even with little time.",
      "firstStep": "Ask your sponsor for one thing in the coming weeks that costs them little and that others will notice.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "management",
        "lead"
      ],
      "watchFor": "The name is lent but not the time, and nobody has said what the sponsor is needed for.",
      "signOfFailure": "A deputy is sent to the second meeting and cannot decide anything.",
      "doneWhen": "The sponsor has said yes in person, and the dates of the agreed acts are in their calendar.",
      "questions": [
        "Why does this matter to the sponsor personally?",
        "What will the sponsor do that people can see, and when?",
        "What will the sponsor clear out of the way for us, and what not?",
        "Who takes over if the sponsor changes jobs?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A28"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "reorganisation",
              "new way of working"
            ]
          },
          "because": "You ask people to work differently, and they will look to see whether those above them mean it."
        },
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Where projects often stall, you need someone who can clear the way when yours stands still."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "You cannot speak with all these people yourself, but they will notice what your sponsor does."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A33",
      "job": "support",
      "title": "Talk early with finance, legal, security, privacy, procurement and the staff council",
      "why": "Each of these functions has its own forms and waiting times, and can help you if asked before the answer is fixed. Asked at the end, they can only slow you down or say no.",
      "firstStep": "Call one of them today, describe the project in two sentences, and ask what they need, how long it takes and whether a similar case was reviewed before.",
      "carriedBy": "seller feeds",
      "people": [
        "finance",
        "legal",
        "security",
        "privacy",
        "procurement",
        "staff council"
      ],
      "watchFor": "You think \"we will call them at the end\", because a first talk might raise questions.",
      "signOfFailure": "A step nobody knew of turns up on the day you wanted to sign or to start.",
      "doneWhen": "A first talk has been held with each function that has a say, and their needs, lead times and earlier reviews are noted with names.",
      "questions": [
        "Which reviews do we need, in which order, and how long does each take?",
        "Has a similar case been reviewed here before, and what can we reuse?",
        "Who may commit the money, and up to which amount?",
        "What would make this easy for each of these functions?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A28"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "rules": [
              "personal data"
            ]
          },
          "because": "Personal data are involved, so a privacy review is likely. Ask now what it needs and whether parts of it already exist."
        },
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "You have to consult staff, and their representatives can do more for you early than when everything is fixed."
        },
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "You are under procurement rules. The first talk tells you which procedure applies and what you may not do on the way."
        },
        {
          "if": {
            "rules": [
              "information security"
            ]
          },
          "because": "You are under security rules. Ask now what a review looks at, so that you can ask every option the same."
        },
        {
          "if": {
            "rules": [
              "financial controls",
              "industry regulation",
              "accessibility",
              "records keeping"
            ]
          },
          "because": "You are under rules that somebody in your organisation watches over. Find that person before the answer is fixed."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "A purchase is likely, so finance, legal and procurement will have a say in it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A34",
      "job": "support",
      "title": "Turn objections into tests or conditions",
      "why": "Someone who objects may have seen something you have not. If you ask which test or condition would settle it, the objection becomes useful and the person stays with you.",
      "firstStep": "Take the objection you like least and ask its owner what they would have to see to change their mind.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "users",
        "operations",
        "risk"
      ],
      "watchFor": "Doubters are called resistant, and their points are argued away instead of checked.",
      "signOfFailure": "The doubters go quiet, and a veto comes near the end.",
      "doneWhen": "Each objection stands in its owner's words with a test, a condition or a reason why it is set aside, and its owner knows which.",
      "questions": [
        "What has this person seen that we have not?",
        "Which test would settle it, and who accepts the result beforehand?",
        "Which objection is really about something else?",
        "Which objections can we not answer, and who decides about them?"
      ],
      "effort": "days",
      "waitsFor": [
        "A30"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "An objection with a test moves on. One without a test waits, and the project waits with it."
        },
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "You have to consult staff. Objections you have taken up as conditions need not be raised again in the formal step."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A35",
      "job": "support",
      "title": "Give those who speak for the project a page in your own words",
      "why": "Colleagues will explain your project in rooms where you are not present. One page in your own language, with the open points on it, helps them more than anybody's slides.",
      "firstStep": "Ask someone who speaks for the project which question they were asked last and could not answer.",
      "carriedBy": "seller feeds",
      "people": [
        "lead",
        "communications",
        "users",
        "management"
      ],
      "watchFor": "A supplier's slides are forwarded unread, and your project sounds like somebody else's.",
      "signOfFailure": "Those who speak for it are lost at the first question from their own colleagues.",
      "doneWhen": "One page in your own words has been used in an internal meeting, and the questions asked there have come back to you.",
      "questions": [
        "What will people in that room want to know first?",
        "What is still open, and does the page say so?",
        "Which words on the page would nobody here use?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A18"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "You cannot be in every room where this is discussed. A page in your own words can."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A large project is explained many times by others, and it should stay the same project each time."
        },
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "A project is less likely to be forgotten if others can speak for it while you are busy elsewhere."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A36",
      "job": "support",
      "title": "Check again whether people still agree, and note who moved",
      "why": "Agreement fades and people change. The same few questions, answered by each person alone, show you where it has moved before a decision depends on it.",
      "firstStep": "Write three short questions on the problem, the goal and the way to it, and send them to every member of the group.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "sponsor",
        "management",
        "operations"
      ],
      "watchFor": "You rely on the agreement of some months ago, or ask in a meeting, where nobody wants to be the one who moved.",
      "signOfFailure": "It is three months since anyone was last asked.",
      "doneWhen": "There is a dated result with the spread of the answers, and a note on what you did about the widest differences.",
      "questions": [
        "Where do our answers differ most?",
        "Who has moved since last time, and what happened in between?",
        "Who has not answered, and why?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A18"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Agreement is lost quietly, and a project that stalls may have lost it long before. You only notice if you ask."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "A large project lasts long enough for people to change their minds or their posts."
        },
        {
          "if": {
            "kind": [
              "reorganisation"
            ]
          },
          "because": "In a reorganisation people's own position shifts on the way, and their agreement shifts with it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A37",
      "job": "support",
      "title": "Plan what affected people hear, from whom and when",
      "why": "If people hear nothing, they fill the gap themselves. A short, honest message from their own manager, even with open points in it, keeps their trust.",
      "firstStep": "Write down what each affected group knows today, and what they would want to know first.",
      "carriedBy": "customer",
      "people": [
        "communications",
        "management",
        "hr",
        "lead"
      ],
      "watchFor": "You hold back the first message until everything is certain.",
      "signOfFailure": "Rumours are ahead of you, and managers learn of the change from their own teams.",
      "doneWhen": "A plan says which group hears what, from whom and when, and the first message has gone out and its questions are answered.",
      "questions": [
        "What changes for this group, and what does not?",
        "From whom do they want to hear it?",
        "What can we say now, and what do we not know yet?",
        "Where can people ask, and who answers?"
      ],
      "effort": "days",
      "waitsFor": [
        "A15"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "You have to consult staff. Agree with their representatives who hears what first, and keep to it."
        },
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people will have to work differently, and they should hear it from you before they hear it in the corridor."
        },
        {
          "if": {
            "kind": [
              "reorganisation",
              "new way of working"
            ]
          },
          "because": "You are changing how people work, and their first question will be what it means for them."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A38",
      "job": "criteria",
      "title": "State the outcomes with a measure, a target and a date",
      "why": "Switching something on is not an outcome. A target tied to a measure you already know lets you say later, without argument, whether it worked.",
      "firstStep": "Take your most important outcome and write down what will be measured, where it stands today, where it should stand, and by when.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "finance",
        "operations",
        "lead"
      ],
      "watchFor": "The targets are activities, such as \"system live\" or \"everyone trained\".",
      "signOfFailure": "Asked how you will know in six months, people answer with a delivery date.",
      "doneWhen": "Each outcome has a measure, a target and a date, is tied to the baseline, and has been agreed by the sponsor.",
      "questions": [
        "How will we know in six months that it worked?",
        "Who will be able to do what they cannot do today?",
        "What must not get worse on the way?",
        "Who answers for each outcome once the project is over?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A12",
        "A18"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "kind": [
              "meet a rule"
            ]
          },
          "because": "Meeting the rule is one outcome. Say also what the work should be like for the people who have to follow it."
        },
        {
          "if": {
            "kind": [
              "new system",
              "replace a system"
            ]
          },
          "because": "A system that runs is not yet a result. Say what people should be able to do with it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A39",
      "job": "criteria",
      "title": "Work out the needs and sort them into must, should and not now",
      "why": "A short list tied to outcomes helps you choose, and a long list of wishes makes every option look alike. What no outcome needs can wait.",
      "firstStep": "Take one outcome and ask those who do the work what must be possible for it to be reached.",
      "carriedBy": "together",
      "people": [
        "users",
        "it",
        "experts",
        "operations",
        "data"
      ],
      "watchFor": "Everyone adds wishes, nobody takes any away, and all of them count the same.",
      "signOfFailure": "You hold several hundred equal requirements and cannot say which few of them matter.",
      "doneWhen": "A short list is sorted into must, should and not now, each need is tied to an outcome, and needs without an outcome are gone.",
      "questions": [
        "Which needs are true musts, so that we would rather not do it than go without?",
        "Who will use it, how many, where, and with which data?",
        "Which needs come only from habit?",
        "What must people with disabilities be able to do with it?"
      ],
      "effort": "days",
      "waitsFor": [
        "A38"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "What the old system can do is not the same as what you need. Ask of each feature who would miss it."
        },
        {
          "if": {
            "rules": [
              "accessibility"
            ]
          },
          "because": "You are under accessibility rules, and those needs are hard to add once something has been chosen."
        },
        {
          "if": {
            "rules": [
              "personal data",
              "information security",
              "records keeping"
            ]
          },
          "because": "You are under rules on data, so which data are used, by whom and for how long belongs among your musts."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "A purchase is likely. Know your needs before anybody tells you what you need."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A40",
      "job": "criteria",
      "title": "Agree on criteria and weights before proposals arrive",
      "why": "After a good presentation it is hard to judge as if you had not seen it. Criteria set before let you compare all options by what matters to you, and explain the choice to those who wanted another.",
      "firstStep": "Let each decider, alone, share out the same number of points among the criteria, and compare the results.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "management",
        "operations",
        "finance",
        "procurement",
        "users"
      ],
      "watchFor": "The weights are changed after a demonstration, to fit the option people liked.",
      "signOfFailure": "Nobody can show a version of the criteria that is older than the first proposal.",
      "doneWhen": "The criteria and weights are written down, dated before the first proposal, and agreed by everyone who decides.",
      "questions": [
        "Which differences between options would matter to our outcome?",
        "What are we unwilling to give up?",
        "How will we judge what cannot be counted?",
        "Are carrying on as now and improving what we have judged by the same criteria?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A39"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "You are under procurement rules. Ask which criteria you have to fix and make known before offers come in."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You will probably compare offers. Criteria that were set beforehand cannot be suspected of favouring one of them."
        },
        {
          "if": {
            "buying": [
              "perhaps"
            ]
          },
          "because": "Perhaps you will buy nothing. Criteria set now let you compare your own solution fairly with what is on offer."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A41",
      "job": "criteria",
      "title": "State the limits of money, law, architecture, data and time",
      "why": "The limits exist whether you know them or not. If they are on the table early, you do not spend weeks on an option that was never possible.",
      "firstStep": "Ask finance, legal and IT for the one limit each of them would refuse to move, and note who said so.",
      "carriedBy": "customer",
      "people": [
        "finance",
        "legal",
        "it",
        "privacy",
        "security"
      ],
      "watchFor": "The limits are left vague, so as not to put anyone off or to keep everything possible.",
      "signOfFailure": "You learn the limits one at a time, each from a rejection.",
      "doneWhen": "A list names each limit with its owner, the reason for it, and whether it is fixed or can be discussed.",
      "questions": [
        "How much money could there be, as a range, and from which budget?",
        "Where may our data be kept, and who may work with them?",
        "Which of these limits is a law, and which a habit?",
        "When must it be usable at the latest?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A33"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "rules": [
              "personal data",
              "information security"
            ]
          },
          "because": "You are under rules on data. Where they may be kept and who may see them can rule out options from the start."
        },
        {
          "if": {
            "rules": [
              "industry regulation",
              "financial controls",
              "records keeping"
            ]
          },
          "because": "The rules you are under draw limits that no option may cross, so write them down first."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You will probably talk with suppliers. Know your own limits before they ask for them."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A42",
      "job": "criteria",
      "title": "Map the approval path with its forms, thresholds and lead times",
      "why": "The way to a signature is a piece of work of its own, with forms, thresholds and people on leave. If you know it beforehand, you can do parts of it while you are still choosing.",
      "firstStep": "Ask procurement for the last similar case, and write down each desk it passed and how long it waited there.",
      "carriedBy": "seller feeds",
      "people": [
        "procurement",
        "legal",
        "finance",
        "management"
      ],
      "watchFor": "It is called \"just a signature\", and nobody has asked the people who sign.",
      "signOfFailure": "Weeks go by after the choice, and nobody can say where the papers are.",
      "doneWhen": "The path is drawn with the person, form, threshold and expected time of each step, and those people have confirmed it.",
      "questions": [
        "Who signs what, in which order, and how long does each take?",
        "Which way of buying applies, how many offers do we need, and what must we document?",
        "From which amount on is another procedure or another signature needed?",
        "When do the bodies that approve this meet?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A33"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "You are under procurement rules. The amount decides which procedure applies, and the procedure decides how long it takes."
        },
        {
          "if": {
            "buying": [
              "yes"
            ],
            "dated": true
          },
          "because": "You have a date, and a purchase is likely. Count back from that date through every signature."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "A purchase is likely, and the way from the choice to the order is work that has to be in the plan."
        },
        {
          "if": {
            "rules": [
              "financial controls"
            ]
          },
          "because": "Your spending is formally checked, so find out who has to approve it, and when they meet."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A43",
      "job": "criteria",
      "title": "Agree how you decide, what is enough evidence, and when looking ends",
      "why": "There is always one more comparison to make. A rule and an end date, agreed before anyone has a favourite, let you decide with what you know and stand by it.",
      "firstStep": "Ask the decider what they would need to see to be able to decide, and write down that list and nothing more.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "management",
        "lead"
      ],
      "watchFor": "Each time the answer comes near, somebody asks for one more comparison.",
      "signOfFailure": "The same question is opened for the third time, and nothing new was learnt in between.",
      "doneWhen": "The rule for deciding, the list of what is enough evidence and the end date are written down and accepted by the deciders.",
      "questions": [
        "When do we know enough?",
        "What happens if we do not agree?",
        "Which answer, if we had it, would really change the choice?",
        "What would make us reopen the decision later?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A29"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Projects here often stall, you said. An end date for looking, agreed now, is easier to keep than one set when people are tired."
        },
        {
          "if": {
            "dated": true
          },
          "because": "You have a date that matters, so looking has to end some time before it."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You will probably compare offers, and there will always be one more to look at."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A44",
      "job": "criteria",
      "title": "Write the acceptance and success tests beforehand",
      "why": "A test written after delivery describes what was delivered. Written before, it tells everyone what you mean, and spares both sides a quarrel.",
      "firstStep": "Take one of your musts and describe a case from your own work that would show whether it is met.",
      "carriedBy": "together",
      "people": [
        "users",
        "operations",
        "it",
        "delivery"
      ],
      "watchFor": "The tests are left for later, because everybody believes they mean the same thing.",
      "signOfFailure": "At delivery you discuss whether something is a fault or a new wish.",
      "doneWhen": "There are tests for the first day of use and for six months later, each with its data, the person who judges it and the mark to pass.",
      "questions": [
        "Which real cases of ours must work on the first day?",
        "Who judges whether a test is passed?",
        "What do we do if one test fails and the rest pass?",
        "Which test would show after six months that the work itself is better?"
      ],
      "effort": "days",
      "waitsFor": [
        "A38",
        "A39"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You will probably pay for a delivery. Say beforehand how you will know that it is what you asked for."
        },
        {
          "if": {
            "kind": [
              "replace a system",
              "new system"
            ]
          },
          "because": "A system has to prove itself on your own cases, and they are best written down before anyone has built it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A45",
      "job": "criteria",
      "title": "Have someone neutral check that the needs do not fit one supplier only",
      "why": "Your list picks up the words of whoever you spoke with last. A neutral reader notices it, and you keep a real choice and a procedure that stands up to questions.",
      "firstStep": "Give the list of needs to someone without a stake in it, and ask which supplier they think you have in mind.",
      "carriedBy": "customer",
      "people": [
        "experts",
        "procurement",
        "legal"
      ],
      "watchFor": "Words, figures or whole sentences on your list come from one supplier's material.",
      "signOfFailure": "Only one supplier can comply, and the others do not answer.",
      "doneWhen": "A named reviewer without a stake has written a note, and each point in it was either changed or explained.",
      "questions": [
        "Which need would leave only one supplier, and do we truly need it?",
        "Where did the wording of each must come from?",
        "Could we also meet these needs with what we have, or without buying anything?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A39",
        "A40"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "You are under procurement rules. Needs that fit only one supplier can be challenged, and you may have to start the procedure again."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "A purchase is likely, and whoever helped you first has also shaped your words."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A46",
      "job": "explore",
      "title": "List real alternatives, including leaving things as they are and improving what you have",
      "why": "A choice is only as good as the alternatives it was made from. Changing a procedure or using what you already have may be enough, and you will be asked whether you looked.",
      "firstStep": "Write down three ways to get the outcome without buying anything, and ask two colleagues to add the one you left out.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "operations",
        "it",
        "finance"
      ],
      "watchFor": "One favourite gets all the attention, and the others are there only to make it look good.",
      "signOfFailure": "Nobody in the room can argue for any option except one.",
      "doneWhen": "At least three options are written down, carrying on as now and improving what you have among them, and for each one somebody is named who would defend it.",
      "questions": [
        "What could we do without buying anything?",
        "Does another part of our organisation already have something, or a contract, that would do?",
        "What would somebody choose who does not like any of this?",
        "Have we looked far enough outside to know what exists, and what did we do to find out?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A10"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "You may have to show that you looked at what the market offers before you chose, so keep a note of how you searched."
        },
        {
          "if": {
            "buying": [
              "no"
            ]
          },
          "because": "You do not expect to buy anything, so the ways of improving what you have deserve to be worked out properly."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A47",
      "job": "explore",
      "title": "Collect views from people who gain nothing from your choice",
      "why": "Everybody who offers something knows one side of it best. A peer who lives with it tells you what the brochure leaves out, and that is hard to get later.",
      "firstStep": "Write to one person in a similar organisation who has done this, and ask for half an hour of their time.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "users",
        "experts"
      ],
      "watchFor": "All you read and hear comes from those who offer one of the options.",
      "signOfFailure": "You cannot name one drawback of the option you like best.",
      "doneWhen": "Notes from at least two sources that nobody pays to hold their view are in the plan, each with who said it and when.",
      "questions": [
        "Who has done this, and does not gain anything from what we choose?",
        "What did they find out only after they had started?",
        "Where do our sources contradict each other?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A46"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something will probably be bought, and much of what you are told will come from those who offer it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A48",
      "job": "explore",
      "title": "Shorten the list, with a reason for every option you drop",
      "why": "A list that only grows tires everyone. Written reasons let you stop looking with a good conscience, and keep somebody from bringing an old option back in the last week.",
      "firstStep": "Go through the list against your limits, and strike out the first option that breaks one of them, with one sentence why.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "operations",
        "users",
        "it",
        "procurement"
      ],
      "watchFor": "Options are added late and never removed, because removing one means that somebody must decide.",
      "signOfFailure": "The list is longer than it was two weeks ago, and people ask which options are still on it.",
      "doneWhen": "Two to four options are left, each exclusion has a written reason tied to a criterion or a limit, and somebody who was not there can follow it.",
      "questions": [
        "Which limit or criterion does this option fail, and are we sure that it does?",
        "If we are left with fewer than three, how do we show that we looked?",
        "Which option would be the next best if our first choice fell away?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A40",
        "A46"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "You must be able to show how the list came about. Where fewer than three offers were possible, the reason and every attempt belong on record."
        },
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Projects here often stall, and a list that nobody shortens is a common place for it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A49",
      "job": "explore",
      "title": "Put the same questions and the same scenario to every candidate",
      "why": "If each candidate shows what they do best, you compare presentations. If all answer the same questions, you compare answers, and you can be fair to all of them.",
      "firstStep": "Write one page with a working day of yours and the ten questions that matter most, ready to send to all candidates unchanged.",
      "carriedBy": "together",
      "people": [
        "lead",
        "users",
        "it",
        "procurement",
        "experts"
      ],
      "watchFor": "Each candidate gives a free presentation, and the questions differ from meeting to meeting.",
      "signOfFailure": "After the meetings people remember who was pleasant and not what was answered.",
      "doneWhen": "Written answers and prices of all candidates stand side by side in one table, with gaps shown as gaps, and each request that got no answer is noted.",
      "questions": [
        "Did every candidate get the same questions on the same day?",
        "Which answers did we check, and which do we only believe?",
        "Which process are we required to follow when we ask for offers, and who has confirmed it?",
        "What did a candidate ask us that we should have asked ourselves?"
      ],
      "effort": "days",
      "waitsFor": [
        "A39",
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "Public rules require that all candidates are treated alike, and that you can show the offers you asked for and the ones you did not get."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You intend to buy, and answers to the same questions are the only ones that can be compared."
        },
        {
          "if": {
            "buying": [
              "perhaps"
            ]
          },
          "because": "Something may be bought, and comparing the candidates on equal terms also shows whether buying is worth it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A50",
      "job": "explore",
      "title": "Estimate what each option asks of your own people",
      "why": "The work of your own people is seldom on any offer, and it is what you are shortest of. Knowing it early keeps you from choosing something you cannot carry.",
      "firstStep": "Take one option and list, for one affected team, what they would have to learn, prepare and do differently.",
      "carriedBy": "together",
      "people": [
        "lead",
        "operations",
        "users",
        "it",
        "hr"
      ],
      "watchFor": "Only the effort of outsiders is counted, and your own people are taken as free.",
      "signOfFailure": "A line manager hears for the first time after the choice how many of their people are needed.",
      "doneWhen": "For each option there is a range of hours, the skills needed and the period, and the manager of each affected team has seen it and answered.",
      "questions": [
        "Who has to do the work, and in which months?",
        "Which skill do we not have, and how would we get it?",
        "What did this cost the people of another organisation, in hours of their own?",
        "What would those people not do in that time?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A46"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people will have to work differently, and their time is the larger part of what this takes."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A51",
      "job": "explore",
      "title": "Work out the whole-life cost of each option, in ranges",
      "why": "Two offers with the same price can differ greatly in what they cost you until you leave them again. Finance will ask, and a range that you can explain holds longer than one exact number.",
      "firstStep": "Draw an empty table with the options across and these rows, and fill in one column. Start, run, own effort, growth, change, leaving.",
      "carriedBy": "together",
      "people": [
        "finance",
        "lead",
        "it",
        "procurement"
      ],
      "watchFor": "Prices are compared and not costs, and your own effort and the cost of leaving are missing.",
      "signOfFailure": "Finance finds a cost that none of the options contains.",
      "doneWhen": "Each option, carrying on as now among them, has a low and a high figure for the same number of years, with own effort, renewals and leaving, and finance has gone through it.",
      "questions": [
        "What does it come to over the whole term, with every renewal we might take?",
        "How does the price change with more people, more data or more sites?",
        "What does it cost to leave, and to take our data with us?",
        "Which of these figures is an offer, which an estimate and which a guess?"
      ],
      "effort": "days",
      "waitsFor": [
        "A48",
        "A50"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement",
              "financial controls"
            ]
          },
          "because": "The value over the whole term, renewals included, usually decides which rules and which signatures apply to you."
        },
        {
          "if": {
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something will probably be bought, and the price of the first year says little about what it will cost."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A52",
      "job": "explore",
      "title": "Sort what contradicts itself, and keep only the unknowns that would change the choice",
      "why": "More reading rarely settles a contradiction, it adds to it. A few open questions that matter, each with a way to test it, let you stop searching and start finding out.",
      "firstStep": "Write down the three statements you have heard that cannot all be true, and next to each who said it.",
      "carriedBy": "seller feeds",
      "people": [
        "lead",
        "experts",
        "users"
      ],
      "watchFor": "You hope that one more article, report or meeting will settle it.",
      "signOfFailure": "The same question comes up in a third meeting, with new material and no answer.",
      "doneWhen": "A short list of unknowns is left, each one would change the choice, and each has a test, a person and a date.",
      "questions": [
        "Which of our open questions would change what we choose?",
        "What would we have to see to believe one side of a contradiction?",
        "Which question can we let go, because every option answers it alike?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A48"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall",
              "usually late"
            ]
          },
          "because": "Projects here tend to take longer than planned, and searching on without an end is one way in which that happens."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A53",
      "job": "test",
      "title": "See your own working day carried out with your own data",
      "why": "A demonstration with tidy sample data always works. What you need to know is whether your awkward cases work, and you can only see that with them.",
      "firstStep": "Pick one ordinary case and the most awkward one of last month, and remove the names from both.",
      "carriedBy": "seller feeds",
      "people": [
        "users",
        "operations",
        "it",
        "lead"
      ],
      "watchFor": "You are shown a polished standard presentation, and your own cases are promised for later.",
      "signOfFailure": "The people who do the work leave the meeting without having seen one of their own cases.",
      "doneWhen": "Each scenario has a score from the people who do that work, written down on the day and before they talked to each other.",
      "questions": [
        "Which of our awkward cases did we see, and which did we only hear about?",
        "What had to be prepared beforehand so that it worked, and who would do that here?",
        "What can we set up ourselves, and for what would we have to ask?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A39",
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something will probably be bought, and your own cases show in an hour what answers on paper do not."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A54",
      "job": "test",
      "title": "Run a trial with one question, a time limit and a pass mark",
      "why": "A trial without a question tells you whether people liked it. With a question, an end and a mark set beforehand, it tells you whether to go on.",
      "firstStep": "Write the one question that the trial must answer, and what you would have to see to answer it with no.",
      "carriedBy": "together",
      "people": [
        "users",
        "lead",
        "it",
        "operations"
      ],
      "watchFor": "The trial has no end and no mark, so it goes on until interest fades.",
      "signOfFailure": "People ask whether the trial is still running, and nobody has used it this week.",
      "doneWhen": "The result stands beside the mark that was written down before the start, and the group has said in writing what follows from it.",
      "questions": [
        "Which result would make us stop?",
        "Who uses it, for which work, and who stands in for them meanwhile?",
        "Whose data may go into the trial, and who may accept the trial's terms on our behalf?",
        "What happens to our data when the trial ends?"
      ],
      "effort": "weeks",
      "waitsFor": [
        "A40",
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "size": [
              "medium",
              "large"
            ],
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something of a fair size will probably be bought, and a short trial limits what you can lose by being wrong."
        },
        {
          "if": {
            "kind": [
              "new way of working",
              "new system"
            ],
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people will work differently, and a trial with a few shows what would go wrong with all."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A55",
      "job": "test",
      "title": "Speak to organisations that have done it, one of them unhappy, on your own",
      "why": "Those who were picked for you will praise it. Somebody who was disappointed tells you what to prepare for, and speaks more freely when only you are listening.",
      "firstStep": "Ask in your own network who has used it or has stopped using it, before you ask the supplier for names.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "users",
        "operations",
        "it"
      ],
      "watchFor": "You speak only to contacts that the supplier picked, and the supplier is on the call.",
      "signOfFailure": "Every conversation was friendly, and you have nothing new to prepare for.",
      "doneWhen": "Notes of at least two conversations without the supplier are in the plan, one of them with somebody who was disappointed, and each says what they would do differently.",
      "questions": [
        "What would you do differently if you started again tomorrow?",
        "What did you learn only after you had signed?",
        "How much time did it take your own people, and in which months?",
        "Who stopped using it, and why?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "Other public bodies have often bought the same thing under the same rules, and are usually free to tell you how it went."
        },
        {
          "if": {
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something will probably be bought, and those who already live with it know what you will find out late."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A56",
      "job": "test",
      "title": "Pass the reviews for security, privacy, law, records and accessibility",
      "why": "These reviews protect people who are not in the room, and they take the time they take. Started early and side by side they shape the choice, started late they overturn it.",
      "firstStep": "Ask your privacy and security people whether a review of any of your options already exists, here or in a sister organisation.",
      "carriedBy": "together",
      "people": [
        "security",
        "privacy",
        "legal",
        "risk",
        "it",
        "lead"
      ],
      "watchFor": "The reviews begin after the choice, or one waits for another although they need the same facts.",
      "signOfFailure": "A reviewer sees the name of the chosen option for the first time when asked to sign.",
      "doneWhen": "Each required review is signed by its owner, each finding is either settled or accepted by name, and what one review changed has been taken back into the others.",
      "questions": [
        "Which reviews do we need, who signs each, and which can run side by side?",
        "Does an earlier review exist that we can start from, and what is different in our case?",
        "Where is our data stored, copied and processed, who can read it, and how is it protected on the way and at rest?",
        "How long must we keep these records, and how do we find, hand over and delete them?",
        "If it handles payments or other financial records, who reviews the financial controls?"
      ],
      "effort": "weeks",
      "waitsFor": [
        "A33",
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "personal data"
            ]
          },
          "because": "Personal data is involved, so a privacy review has to be finished and signed before the data of real people goes in."
        },
        {
          "if": {
            "rules": [
              "information security"
            ]
          },
          "because": "You work under information security rules, so the remaining risks have to be written down, treated and accepted by somebody who may do so."
        },
        {
          "if": {
            "rules": [
              "accessibility"
            ]
          },
          "because": "You have accessibility duties, and it is far easier to test for them before the choice than to repair afterwards."
        },
        {
          "if": {
            "rules": [
              "financial controls",
              "records keeping",
              "industry regulation"
            ]
          },
          "because": "You work under rules whose owners must agree before this starts, and they need time to look."
        },
        {
          "if": {
            "kind": [
              "new system",
              "replace a system"
            ],
            "buying": [
              "yes"
            ]
          },
          "because": "A system will be bought, and its terms, its safety and the place of its data have to be accepted by somebody here."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A57",
      "job": "test",
      "title": "Prove the connections and the data transfer on a small sample",
      "why": "Connections and old data are where dates slip, and everybody says that it is standard. A small sample, moved and counted, shows what is true for you.",
      "firstStep": "Take a small copy of your real data, with the ugly records in it, and agree with its owner that it may be used.",
      "carriedBy": "together",
      "people": [
        "it",
        "data",
        "operations",
        "security"
      ],
      "watchFor": "You rely on the words \"standard connection\", and nobody has moved a record.",
      "signOfFailure": "The first real transfer is planned for the week of the start.",
      "doneWhen": "The sample was moved, the data owner has counted and checked it, every loss has an explanation, and the way out with all data was tried once too.",
      "questions": [
        "Which systems must it exchange something with, in which direction and how often?",
        "Can people sign in with the accounts they have, and who gives and removes access?",
        "Which records do not fit, and what do we do with them?",
        "Can we get everything out again, in a form that something else can read?"
      ],
      "effort": "days",
      "waitsFor": [
        "A25",
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "You replace a system, so the data of years has to move without being lost or changed in meaning."
        },
        {
          "if": {
            "kind": [
              "new system"
            ]
          },
          "because": "A new system has to live beside the ones you have, and the connections decide whether work is done once or twice."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A58",
      "job": "test",
      "title": "Let the people who will work with it try it and rate it",
      "why": "They see in minutes what others miss, and they will carry it or let it fall. Being asked before the choice is something other than being trained after it.",
      "firstStep": "Invite three people from different teams, one of them a doubter, to do one real task each without help.",
      "carriedBy": "customer",
      "people": [
        "users",
        "operations",
        "lead",
        "staff council"
      ],
      "watchFor": "Only people try it who are trained and already convinced.",
      "signOfFailure": "The ratings are good, and nobody from the largest affected group has given one.",
      "doneWhen": "Ratings and comments exist from every affected group, given apart from each other, and the group has answered the three most frequent objections.",
      "questions": [
        "Would you want to do your work this way, and what would have to be different?",
        "What took longer than today?",
        "Can colleagues who use a screen reader, a keyboard only or large type do the same task?"
      ],
      "effort": "days",
      "waitsFor": [
        "A48"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people will have to work differently, and what a few of them find now is repeated by all of them later."
        },
        {
          "if": {
            "rules": [
              "accessibility"
            ]
          },
          "because": "Only people who depend on it can tell you whether the work can be done without barriers."
        },
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "Those who represent your staff will ask whether the people concerned were heard."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A59",
      "job": "test",
      "title": "Check whether the supplier will last, and who would really work with you",
      "why": "You will depend on them for years. The people who present it are seldom the people who deliver it, so meet those before you commit.",
      "firstStep": "Ask for the names of the people who would deliver, and for an hour with one of them.",
      "carriedBy": "customer",
      "people": [
        "procurement",
        "finance",
        "lead",
        "risk"
      ],
      "watchFor": "You know those who present the offer well, and nobody who would do the work.",
      "signOfFailure": "The names in the delivery plan are still open when the contract is ready.",
      "doneWhen": "The delivery team is known by name, two of their earlier customers were asked, and finance has noted what it found about the company and what happens if it is sold or fails.",
      "questions": [
        "Who would work with us, on how many other projects at the same time?",
        "How long has this company lived from what it offers us, and who owns it?",
        "What happens to our service and our data if it is sold or fails?",
        "Which certificates and audit reports does it hold, and how will we see the next ones?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "financial controls",
              "industry regulation"
            ]
          },
          "because": "You work under rules that make you answer for those you depend on, so the check of the supplier belongs on record."
        },
        {
          "if": {
            "size": [
              "medium",
              "large"
            ],
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something of a fair size will probably be bought, and you would depend on whoever provides it for years."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A60",
      "job": "test",
      "title": "Ask for the usual surprises after signature, and prepare an answer to each",
      "why": "Those who deliver it have seen what goes wrong with others. Asked directly and before you sign, they can tell you, and each surprise you know is one you can plan for.",
      "firstStep": "Send one sentence to the people who would deliver. What surprised your last three customers after they had signed?",
      "carriedBy": "seller feeds",
      "people": [
        "delivery",
        "lead",
        "operations",
        "it"
      ],
      "watchFor": "The answer is \"none\", or you get it from somebody who never sees a project after the signature.",
      "signOfFailure": "The list contains only things for which your own people would be to blame.",
      "doneWhen": "A written list from somebody who delivers is in the plan, and each entry has your answer. Prepared, accepted, or changed in the terms.",
      "questions": [
        "What took longer than your customers had expected, and why?",
        "Which work falls to us that is not in the offer?",
        "When did a project of this kind fail, and what happened before?"
      ],
      "effort": "an hour",
      "waitsFor": [
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something will probably be bought, and what usually comes as a surprise is known to those who deliver it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A61",
      "job": "test",
      "title": "Go through risks and readiness again with what you have learnt",
      "why": "What you feared at the start is seldom what the tests have shown. A register that nobody touched since then protects nobody.",
      "firstStep": "Open the list of risks, and mark each one you would rate differently today.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "risk",
        "operations",
        "users"
      ],
      "watchFor": "The list of risks still has the date on which it was written.",
      "signOfFailure": "A test went badly, and no risk, date or estimate has changed.",
      "doneWhen": "Each main risk, of changing and of standing still, has a new date and a rating, and what changed in the plan because of it is noted.",
      "questions": [
        "What do we know now that we did not know when we rated these risks?",
        "Has leaving things as they are become more or less risky meanwhile?",
        "Are the people who must change more or less ready than when we asked them?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A20"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "This is a large undertaking, and much has changed since the risks were first written down."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A62",
      "job": "decide",
      "title": "Write the case with options, ranges, risks, effort and the cost of carrying on",
      "why": "Those who decide were not in your meetings. A short paper in your own words, which finance stands behind, speaks for you when you are not in the room.",
      "firstStep": "Write the headings on one page, and fill in the option of carrying on as now first.",
      "carriedBy": "seller feeds",
      "people": [
        "lead",
        "finance",
        "sponsor",
        "operations"
      ],
      "watchFor": "A supplier's template goes upward with your logo on it.",
      "signOfFailure": "Finance does not repeat the figures when somebody else asks for them.",
      "doneWhen": "The paper compares all remaining options, carrying on as now among them, in ranges with their sources, and your finance colleague has agreed to present the figures.",
      "questions": [
        "What does it cost us to leave this as it is, for as long as the other options are counted?",
        "Would the choice be the same if the main figure were half as good?",
        "How much work of our own people is in it, and have their managers seen it?",
        "Which figures come from a supplier, and who here has checked them?",
        "Which of the aims our organisation already has does this serve?"
      ],
      "effort": "days",
      "waitsFor": [
        "A19",
        "A48",
        "A50",
        "A51"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "The larger the sum, the more people will read the paper who have never heard you explain it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A63",
      "job": "decide",
      "title": "Rehearse the case with finance and with one sceptic",
      "why": "The hardest question will come anyway. It is better to hear it from a colleague on a Tuesday than in the meeting that decides.",
      "firstStep": "Ask the colleague who doubts this most for half an hour, and bring the paper.",
      "carriedBy": "customer",
      "people": [
        "lead",
        "finance",
        "management"
      ],
      "watchFor": "The first reading of the paper is the meeting in which it is to be decided.",
      "signOfFailure": "The paper comes back from the meeting with a request for more information.",
      "doneWhen": "Both have read it and asked their questions, and each question has an answer in the paper or a name and a date beside it.",
      "questions": [
        "What is the weakest line of this paper?",
        "What would make you vote against it?",
        "Which question will be asked that we cannot answer yet?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A62"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Projects here often stall, and a paper that is sent back for more information is a common reason."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A64",
      "job": "decide",
      "title": "Check the quality of the decision before you take it",
      "why": "You can judge a decision before you know how it turns out. Frame, options, facts, values, reasoning and commitment form a chain, and the weakest of them sets how far you can rely on it.",
      "firstStep": "Rate the six parts on your own from weak to strong, and write one sentence about the weakest.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "management",
        "lead",
        "finance"
      ],
      "watchFor": "All agree quickly, and nobody can say why this option and not another.",
      "signOfFailure": "Two of those who decide give different reasons for the same choice.",
      "doneWhen": "Each person who decides has rated the six parts alone, the ratings were laid side by side, and the weakest part was improved or accepted in writing.",
      "questions": [
        "Are we answering the right question, or only the one we were asked?",
        "Did we have real options, and facts that somebody checked?",
        "What do we value more when two goals conflict, and did we say so?",
        "If we say yes today, who will do something differently tomorrow?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A62"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "This decision is large and hard to take back, so an hour spent on its quality is well spent."
        }
      ],
      "source": {
        "title": "Decision Quality: Value Creation from Better Business Decisions (Spetzler, Winter, Meyer, 2016); own wording",
        "where": "Wiley, ISBN 978-1-119-14467-0, chapter 2"
      }
    },
    {
      "id": "A65",
      "job": "decide",
      "title": "Take the decision and record it, with reasons, dissent and what would reopen it",
      "why": "A decision \"in principle\" moves nothing. A record of one page ends the discussion fairly for those who were against it, and tells newcomers why.",
      "firstStep": "Draft the record now, with the decision left blank, and see which line you cannot fill in.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "management",
        "lead",
        "finance"
      ],
      "watchFor": "The decision is taken in principle, and details are to follow.",
      "signOfFailure": "Two weeks later nobody has started anything, and somebody asks whether it was decided.",
      "doneWhen": "A dated record signed by the person who decides names the choice, the reasons, how the options were compared, who disagreed, the conditions, and what would reopen it.",
      "questions": [
        "Who decides this alone, and is that person present?",
        "What was said against it, and is it written down as it was meant?",
        "What would make us reopen this, and who watches for it?",
        "Which option comes next if the chosen one fails a review or the terms cannot be agreed?"
      ],
      "effort": "an hour",
      "waitsFor": [
        "A62",
        "A63",
        "A64"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Projects here often stall, and a decision that was never quite taken is hard to tell from one."
        },
        {
          "if": {
            "rules": [
              "public procurement",
              "financial controls"
            ]
          },
          "because": "You have to be able to show later how you came to this choice, and nobody can write that down honestly a year after."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A66",
      "job": "decide",
      "title": "Get the money and the people promised in writing",
      "why": "Money is often granted and time is not. People who were never released do this at night, and after two months they stop.",
      "firstStep": "Write to one line manager with a name, the hours per week and the weeks, and ask for a yes or a no.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "finance",
        "management",
        "hr"
      ],
      "watchFor": "The money is approved, and the people are expected to find the time.",
      "signOfFailure": "The first person on the plan says that their manager knows nothing about it.",
      "doneWhen": "The budget has a number that costs can be booked to, and each person on the plan is released in writing, with hours per week, by the manager who gives them up.",
      "questions": [
        "From which budget does it come, and until when does the money stay available?",
        "Who gives up these people, and what will not be done instead?",
        "What happens if one of them leaves?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A65"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall",
              "usually late"
            ]
          },
          "because": "Projects here tend to slip, and time that nobody released is one of the first things to look at."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A67",
      "job": "decide",
      "title": "Agree terms that share the risk fairly and let you leave",
      "why": "Whoever signs first reads last. Terms on service, change, data, liability and leaving decide how a bad month ends, and they are easiest to settle before you need them.",
      "firstStep": "Send your one-page description and the supplier's standard terms to your legal colleague, and ask for a date for a first talk.",
      "carriedBy": "together",
      "people": [
        "legal",
        "procurement",
        "risk",
        "finance",
        "lead"
      ],
      "watchFor": "Only the price is discussed, and everything else is left as the supplier wrote it.",
      "signOfFailure": "The first disagreement about what is included comes before the first delivery.",
      "doneWhen": "Legal and those who answer for risk have agreed in writing to the terms on service, changes, data, liability, payment by milestone and leaving, and each change they asked for is either in the text or accepted by name.",
      "questions": [
        "Which terms conflict with the law or the rules we are under?",
        "Who bears which risk, and is that somebody who can do something about it?",
        "How do we leave, how fast, with which data and at what cost?",
        "What may change after signature without our consent, such as price, terms or where our data lies?",
        "Who here may agree to these terms on our behalf?"
      ],
      "effort": "weeks",
      "waitsFor": [
        "A48"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "A public body often may not accept standard terms as they are, and your legal people need time to say which have to change."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You intend to buy, and the terms are the part of it that you will live with longest."
        },
        {
          "if": {
            "buying": [
              "perhaps"
            ]
          },
          "because": "Something may be bought, and a term that you can never accept is good to know before the choice."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A68",
      "job": "decide",
      "title": "Carry out the contract and order steps, each with an owner and a date",
      "why": "Between the decision and the order lie steps that nobody owns, and each of them can take weeks. Listed with names and dates they are dull, and that is how they should be.",
      "firstStep": "Ask procurement for the list of steps from decision to order, and put a name and a date beside each one.",
      "carriedBy": "together",
      "people": [
        "procurement",
        "legal",
        "finance",
        "lead"
      ],
      "watchFor": "The papers wait in a queue that nobody owns, and everybody thinks that somebody else has them.",
      "signOfFailure": "You learn of a form, a checklist or a signature on the day on which you wanted to start.",
      "doneWhen": "The approvals and checklists are complete, both sides with authority to do so have signed, finance has set up the contract, the choice is documented, and the order is issued.",
      "questions": [
        "Which approvals are needed before the contract may be signed, and in which order?",
        "Who may sign for this amount, and who stands in when that person is away?",
        "If we award without competition, which rule allows it and who has approved the reason?",
        "Who tells the chosen supplier, and who tells the others, and when?"
      ],
      "effort": "days",
      "waitsFor": [
        "A42",
        "A56",
        "A65",
        "A66",
        "A67"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "rules": [
              "public procurement"
            ]
          },
          "because": "Public rules set the steps, the order and who may sign, and a step left out can undo the award."
        },
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You intend to buy, and the way from decision to order is yours to walk, whatever the supplier's calendar says."
        },
        {
          "if": {
            "buying": [
              "perhaps"
            ]
          },
          "because": "If it comes to buying, these steps take time that is easily forgotten in the plan."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A69",
      "job": "decide",
      "title": "Tell those affected what was decided, why, and when something changes for them",
      "why": "People forgive a decision they dislike sooner than one they learnt of by accident. What you leave open is filled by rumour within a day.",
      "firstStep": "Write five sentences to the people most affected. What, why, what stays, what changes for you, when you hear more.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "communications",
        "management",
        "lead"
      ],
      "watchFor": "They read it somewhere else first, or they get a message that says everything except what it means for them.",
      "signOfFailure": "The first question you get is whether it is true what the others say.",
      "doneWhen": "Each affected group has heard it from a person they know, those who had disagreed were told first, and the questions that came back are answered where all can see them.",
      "questions": [
        "Who must hear this from whom, before everybody else hears it?",
        "What can we promise, and what do we not know yet?",
        "What do we say to those who wanted something else?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A65"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "rules": [
              "staff consultation"
            ]
          },
          "because": "Those who represent your staff have a right to hear this in time, and usually before the others do."
        },
        {
          "if": {
            "kind": [
              "reorganisation"
            ]
          },
          "because": "People will ask at once what it means for their place, and they should hear it from you."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A70",
      "job": "decide",
      "title": "If the answer is no, end it well and keep the reasons",
      "why": "A clear no is a good ending. It frees people for other work, and the reasons save you from having the same discussion again next year.",
      "firstStep": "Write three sentences. What you decided not to do, why, and what would have to happen for you to look again.",
      "carriedBy": "customer",
      "people": [
        "sponsor",
        "lead",
        "management"
      ],
      "watchFor": "The project fades away without a word, because nobody likes to say no.",
      "signOfFailure": "People still ask for dates, and nobody has met for a month.",
      "doneWhen": "A note with the decision, the reasons, what was learnt and what would reopen it has gone to everybody who took part, and suppliers who were asked have been told.",
      "questions": [
        "What did we learn that is worth keeping?",
        "Which event or figure would make us look again, and who watches for it?",
        "Who is still waiting for an answer from us?"
      ],
      "effort": "an hour",
      "waitsFor": [
        "A65"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "finishing": [
              "often stall"
            ]
          },
          "because": "Projects here often stall, and an honest end is better than one that nobody announced."
        },
        {
          "if": {
            "buying": [
              "perhaps"
            ]
          },
          "because": "You do not know yet whether anything will be bought, so a no is a real possibility and deserves a proper ending."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A71",
      "job": "change",
      "title": "Hand over from those who chose to those who deliver, with every promise made",
      "why": "What was promised in conversations is lost when the people change. Written down and accepted on both sides, it does not have to be negotiated a second time.",
      "firstStep": "Write down every promise you remember from meetings and mails, with who made it and when.",
      "carriedBy": "together",
      "people": [
        "lead",
        "delivery",
        "users",
        "procurement"
      ],
      "watchFor": "A new team arrives and asks you again what you are trying to do.",
      "signOfFailure": "You hear the sentence \"that was not agreed\" in the first month.",
      "doneWhen": "The list of promises is accepted in writing by the people who deliver, and each entry that they cannot keep has been settled with whoever made it.",
      "questions": [
        "What were we promised that is not in the contract?",
        "What did we promise, and do the people who must keep it know?",
        "Who of those who know why we chose this stays with us?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A60",
        "A68"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "buying": [
              "yes",
              "perhaps"
            ]
          },
          "because": "Something will probably be bought, and those who deliver it are usually not those you have spoken with."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A72",
      "job": "change",
      "title": "Make the delivery plan with owners, capacity, dependencies and dates people accepted",
      "why": "A plan that shows only the work of others surprises you with your own. Dates hold when the person who must keep them has accepted them.",
      "firstStep": "List the five pieces of work that only your own people can do, and ask each owner what they would need.",
      "carriedBy": "together",
      "people": [
        "lead",
        "operations",
        "it",
        "users",
        "delivery"
      ],
      "watchFor": "The plan comes from the supplier or from one desk, and your own tasks are missing.",
      "signOfFailure": "An owner sees their name and date on the plan for the first time in a meeting.",
      "doneWhen": "Each task has one owner who has accepted it, weeks in which somebody has more work than hours are resolved, and the dates are kept as a first baseline.",
      "questions": [
        "Which tasks are ours alone, and who does them?",
        "In which weeks is somebody planned for more than they can work?",
        "What waits for what, and where is there no room to slip?",
        "What would we drop first if time ran short?"
      ],
      "effort": "days",
      "waitsFor": [
        "A65",
        "A66"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "finishing": [
              "usually late"
            ]
          },
          "because": "Projects here usually run late, so check the dates against real calendars before anybody outside hears them."
        },
        {
          "if": {
            "dated": true
          },
          "because": "There is a date that matters to you, and only a plan with accepted dates shows whether it can be kept."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A73",
      "job": "change",
      "title": "Agree who steers, how to escalate, and how a change to the plan is decided",
      "why": "Questions that nobody may answer cost more time than hard work. Knowing where to go, and getting an answer within a week, keeps people moving.",
      "firstStep": "Put the next three steering dates into the calendars of those who have to be there.",
      "carriedBy": "together",
      "people": [
        "sponsor",
        "lead",
        "management",
        "delivery"
      ],
      "watchFor": "The steering meeting is cancelled because there is nothing new, and questions pile up.",
      "signOfFailure": "The meeting has been cancelled twice in a row, or deputies come who may not decide.",
      "doneWhen": "The dates are kept, every question that was put up had an answer within a week, and each change to scope, date or money has a name under it.",
      "questions": [
        "What may the lead decide alone, and what must go to the sponsor?",
        "How quickly do we get an answer, and what happens if there is none?",
        "Who may change the scope, and who must be asked before?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A65"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "This is a large undertaking with many hands, and questions that nobody may answer would hold up all of them."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A74",
      "job": "change",
      "title": "Prepare data, access and environments before anybody needs them",
      "why": "Setting something up often takes a day, and getting the access to do so takes weeks. Those who wait for access have already cleared their calendars.",
      "firstStep": "Ask for one account today, and note how long it takes until somebody can sign in with it.",
      "carriedBy": "together",
      "people": [
        "it",
        "data",
        "security",
        "operations"
      ],
      "watchFor": "Everybody prepares their own part, and nobody has asked for accounts, rights and clean data.",
      "signOfFailure": "The people who deliver are there and cannot sign in.",
      "doneWhen": "The checklist of accounts, rights, connections, environments and cleaned data is complete, and somebody who did not prepare it has signed in and tried each item.",
      "questions": [
        "Who grants each access, and how long does that really take here?",
        "Which data must be cleaned before it moves, and who decides what is right?",
        "Who takes the access away again when the work is done?"
      ],
      "effort": "days",
      "waitsFor": [
        "A72"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "You replace a system, so data and access have to be ready in the new place while the old one is still in use."
        },
        {
          "if": {
            "kind": [
              "new system"
            ]
          },
          "because": "A new system needs accounts, rights and data before anybody can work in it."
        },
        {
          "if": {
            "buying": [
              "yes",
              "perhaps"
            ],
            "rules": [
              "information security"
            ]
          },
          "because": "Access for outsiders has to be granted and taken away by rule, and that takes lead time."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A75",
      "job": "change",
      "title": "Redesign the work itself, with roles, procedures and controls",
      "why": "A new tool with an old procedure gives you the old result with more steps. The people who do the work know which step can go.",
      "firstStep": "Walk through one ordinary case with the person who does it, and ask at each step why it is done.",
      "carriedBy": "customer",
      "people": [
        "operations",
        "users",
        "lead",
        "risk",
        "hr"
      ],
      "watchFor": "The tool is new and the procedure is the old one, so people do both.",
      "signOfFailure": "People keep their own notes beside the new way, to be on the safe side.",
      "doneWhen": "The new procedures say who does what, who checks it and what is no longer done, and the people who work by them have tried and approved them.",
      "questions": [
        "Which step do we stop doing?",
        "Who decides what, now that the work runs differently?",
        "Which control did the old way contain without anybody noticing, and where is it now?",
        "Who works differently on the first Monday, and what exactly do they do?"
      ],
      "effort": "weeks",
      "waitsFor": [
        "A65"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "kind": [
              "new way of working",
              "reorganisation"
            ]
          },
          "because": "The change is in how people work, so this is the heart of your project and not an addition to it."
        },
        {
          "if": {
            "rules": [
              "financial controls",
              "records keeping"
            ]
          },
          "because": "Controls and records are part of the work, and they are easily lost when its steps change."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A76",
      "job": "change",
      "title": "Train by role, shortly before it is needed, and let managers coach",
      "why": "People learn what they need for their own work, when they need it. The first question comes on the second day, and then a manager who can answer it is worth more than a course.",
      "firstStep": "Take one role, and write down the one task that a person in it must be able to do on the first day.",
      "carriedBy": "together",
      "people": [
        "users",
        "management",
        "hr",
        "delivery"
      ],
      "watchFor": "One session for all, weeks before the start, and managers who have not seen it themselves.",
      "signOfFailure": "After the training people still ask a colleague how to do their most frequent task.",
      "doneWhen": "In each role, everybody has done its main task once without help, and each manager knows whom to ask.",
      "questions": [
        "What must each role be able to do on the first day, and what can wait?",
        "Who helps in the first week, at which hours, and where are they found?",
        "How do people learn it who are away, part-time or join later?"
      ],
      "effort": "weeks",
      "waitsFor": [
        "A75"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people have to work differently, and what one of them can ask a neighbour has to be prepared for all of them."
        },
        {
          "if": {
            "kind": [
              "new system",
              "replace a system",
              "new way of working"
            ],
            "reach": [
              "11 to 50"
            ]
          },
          "because": "Several teams have to work differently, and each role needs something else for its first day."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A77",
      "job": "change",
      "title": "Start with a pilot group, and write the go or no-go rule first",
      "why": "A pilot is only worth its trouble if its result can change what you do. A rule written before the start protects you from going on because the date has come.",
      "firstStep": "Name the group that would go first, and write down the result at which you would not go on.",
      "carriedBy": "together",
      "people": [
        "users",
        "operations",
        "lead",
        "it"
      ],
      "watchFor": "The pilot is a first step of the rollout in disguise, and it goes on whatever comes out.",
      "signOfFailure": "The date for everybody else is announced before the pilot has a result.",
      "doneWhen": "The measured result stands beside the rule, and the person named in the rule has decided in writing to go on, to change something, or to stop.",
      "questions": [
        "Is the pilot group like the others, or only willing?",
        "What do we measure, and who measures it?",
        "What do we change between the pilot and the next group, and how long does that take?"
      ],
      "effort": "weeks",
      "waitsFor": [
        "A75",
        "A76"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people will have to work differently, and a mistake is easier to put right with one group than with all."
        },
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "This is a large undertaking, and a first group limits what can go wrong at once."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A78",
      "job": "change",
      "title": "Start on a set day, with a way back that you have tried",
      "why": "Something will go wrong on the first day. Whether it becomes a story or a crisis depends on whether you can go back, and on whether everybody knows who decides that.",
      "firstStep": "Write down who may decide to go back, until what hour, and what has to be saved before.",
      "carriedBy": "together",
      "people": [
        "operations",
        "it",
        "users",
        "lead",
        "delivery"
      ],
      "watchFor": "The day is fixed, and going back was described and never tried.",
      "signOfFailure": "Nobody can say how long going back would take.",
      "doneWhen": "The new way is in use, going back was rehearsed before the start, and the agreed acceptance tests have been passed and signed.",
      "questions": [
        "Who decides to go back, and until when is it still possible?",
        "Who is at hand on the first days, at which hours?",
        "What else is going on in that week that would make it a bad one?"
      ],
      "effort": "days",
      "waitsFor": [
        "A74",
        "A75",
        "A76",
        "A77"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "kind": [
              "new system",
              "replace a system"
            ]
          },
          "because": "A system goes into use, and what people put into it from that day on has to survive if you go back."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A79",
      "job": "change",
      "title": "Settle it, and end the special support by a rule",
      "why": "The weeks after the start decide whether people stay with the new way. Support that ends on a date leaves them alone, support that ends by a rule ends when it works.",
      "firstStep": "Start one list of everything that does not work, visible to all, with a name beside each line.",
      "carriedBy": "together",
      "people": [
        "operations",
        "users",
        "it",
        "delivery"
      ],
      "watchFor": "Help ends on a date in the contract, and the old spreadsheets come back.",
      "signOfFailure": "People stop reporting problems and find their own ways around them.",
      "doneWhen": "Open problems are below the limit you agreed, the limit has held for the time you agreed, and the people who do the work have said that the extra help may end.",
      "questions": [
        "How many open problems, of which kind, may be left when the extra help ends?",
        "Which old way has come back, and what does it do better?",
        "Who answers a question next year?"
      ],
      "effort": "weeks",
      "waitsFor": [
        "A78"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many people start at once, and their questions come in the weeks after and not on the first day."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A80",
      "job": "value",
      "title": "Watch how each group works with it, and compare that with what you aimed for",
      "why": "That somebody has signed in says little. Whether the work is done the new way shows you where help is needed, while it can still help.",
      "firstStep": "Choose one piece of work per group that should now be done the new way, and count how many were.",
      "carriedBy": "together",
      "people": [
        "operations",
        "management",
        "users",
        "data"
      ],
      "watchFor": "You count who has signed in, and not which work is done.",
      "signOfFailure": "The figures look good, and a team lead tells you that they do it the old way.",
      "doneWhen": "For each group there is a figure for work done the new way beside the target, as a trend over several weeks, and no single person can be picked out of it.",
      "questions": [
        "Which group does not use it as it was meant, and what do they say?",
        "What do people still do beside it?",
        "May we collect this, and does it show groups and never single people?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A78"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "Many groups start, and an average over all of them hides the one that needs help."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A81",
      "job": "value",
      "title": "Measure the outcomes against the baseline after 30, 90 and 180 days",
      "why": "You did all this for an outcome. Three dates in the calendar, with the same measures as before, tell you whether it came while you can still do something about it.",
      "firstStep": "Put the three dates into the calendar of the person who owns the figures, with the definition of each measure.",
      "carriedBy": "customer",
      "people": [
        "finance",
        "operations",
        "data",
        "sponsor"
      ],
      "watchFor": "The baseline is lost or measured differently, and opinions take its place.",
      "signOfFailure": "The first discussion is about how it was before.",
      "doneWhen": "On each of the three dates the values stand beside baseline and target, measured the same way, and the owner has written what else may have moved them.",
      "questions": [
        "Is this measured exactly as it was before?",
        "What else happened in that time that may have moved the figure?",
        "If nothing moved, is it too early, not used, or not true?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A12",
        "A38",
        "A75",
        "A78"
      ],
      "weight": "core",
      "when": [
        {
          "if": {
            "size": [
              "large"
            ]
          },
          "because": "Much was spent, and you will be asked what came of it."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A82",
      "job": "value",
      "title": "Switch off the old way",
      "why": "As long as both exist, people do both, you pay for both, and nobody knows which figure is right. It takes somebody who sets the day.",
      "firstStep": "List who still uses the old way, and ask each of them what for.",
      "carriedBy": "customer",
      "people": [
        "it",
        "operations",
        "management",
        "finance"
      ],
      "watchFor": "Both ways are kept for safety, and nobody sets an end.",
      "signOfFailure": "The old contract was renewed because nobody had given notice.",
      "doneWhen": "Nobody has access to the old way any more, what must be kept is kept where it can be found, its contracts are ended, and its cost is gone from the books.",
      "questions": [
        "What must we keep from the old way, for how long, and in which form?",
        "When must we give notice so that we do not pay for another period?",
        "Who loses something when it goes, and what do they get instead?"
      ],
      "effort": "days",
      "waitsFor": [
        "A79"
      ],
      "weight": "situational",
      "when": [
        {
          "if": {
            "kind": [
              "replace a system"
            ]
          },
          "because": "You replace a system, and the gain comes only when the old one is gone."
        },
        {
          "if": {
            "kind": [
              "new system",
              "new way of working"
            ],
            "rules": [
              "records keeping"
            ]
          },
          "because": "Records of the old way have to be kept and found for as long as your rules require, even when nobody works there any more."
        },
        {
          "if": {
            "kind": [
              "new service or supplier"
            ]
          },
          "because": "The earlier service or supplier has to be ended in due form, or you pay for both."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A83",
      "job": "value",
      "title": "Look for what holds people back, and change training, procedure or setup",
      "why": "When something is not used, there is usually a good reason in the work. A small change to the setup or the procedure often does more than another reminder.",
      "firstStep": "Sit beside one person who does not use it for half an hour, and only watch.",
      "carriedBy": "together",
      "people": [
        "users",
        "operations",
        "delivery",
        "it"
      ],
      "watchFor": "Those who do not use it are blamed and reminded, and nobody asks them why.",
      "signOfFailure": "The same reminder has gone out three times.",
      "doneWhen": "Each gap that was found has a cause told by those concerned, an action with an owner, and a figure afterwards that shows whether it helped.",
      "questions": [
        "What does the old way do for them that the new one does not?",
        "Is it skill, time, setup, or is the procedure wrong?",
        "Which change could we make this week without asking anybody?"
      ],
      "effort": "days",
      "waitsFor": [
        "A80"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "reach": [
              "51 to 250",
              "more than 250"
            ]
          },
          "because": "With many people there will be a group for whom it does not work yet, and they deserve an answer."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A84",
      "job": "value",
      "title": "Review the value with the sponsor, and decide whether to extend, adjust or stop",
      "why": "Your sponsor put their name to an outcome. An honest look at what came of it earns the trust that your next project will need.",
      "firstStep": "Agree on a date with the sponsor, and send the measures beforehand without comment.",
      "carriedBy": "together",
      "people": [
        "sponsor",
        "finance",
        "operations",
        "lead"
      ],
      "watchFor": "The review becomes an occasion to offer you more.",
      "signOfFailure": "The meeting ends without a decision, and with a new proposal on the table.",
      "doneWhen": "A dated decision to extend, adjust or stop is written down with its reasons and with the measures on which it rests.",
      "questions": [
        "Did we get what we wanted, and how sure are we that it came from this?",
        "What would we have to see to stop it?",
        "What is the next step that is worth most to us, and does it cost anything?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A81"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You are paying for something, and you should decide from your own measures whether it goes on."
        }
      ],
      "source": "practice"
    },
    {
      "id": "A85",
      "job": "value",
      "title": "Look back on what helped, what blocked and what took longer, and agree what to share",
      "why": "What you learnt is worth most to those who come after you, and it fades within weeks. Looking back when it went well teaches as much as when it did not.",
      "firstStep": "Ask everybody who took part for one thing that helped and one thing that held you up, written down alone.",
      "carriedBy": "together",
      "people": [
        "lead",
        "users",
        "operations",
        "delivery",
        "sponsor"
      ],
      "watchFor": "Lessons are collected only after failures, and the search is for whoever was at fault.",
      "signOfFailure": "The lessons could have been written before the project began.",
      "doneWhen": "A short list of lessons names what to keep, what to do differently and what took longer than planned, and for each item the people concerned have agreed whether it may be shared without names.",
      "questions": [
        "What do we wish we had known at the start?",
        "What took longer than we had planned, and what held it up?",
        "What may others learn from us, and what stays here?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A81"
      ],
      "weight": "core",
      "when": [],
      "source": "practice"
    },
    {
      "id": "A86",
      "job": "value",
      "title": "Hand it to a permanent owner, with review, renewal and notice dates",
      "why": "A project ends and what it built goes on. Without an owner the renewal notice is the first time anybody looks at it again.",
      "firstStep": "Find the earliest date by which you would have to give notice, and put a reminder well before it into two calendars.",
      "carriedBy": "customer",
      "people": [
        "operations",
        "sponsor",
        "it",
        "procurement",
        "finance"
      ],
      "watchFor": "The project team dissolves, and everybody believes that another department has taken it over.",
      "signOfFailure": "The renewal notice is the first review.",
      "doneWhen": "The owner has accepted in writing, review, renewal and notice dates are in their calendar, and it is agreed who collects the yearly reports on service, security and audits.",
      "questions": [
        "Who owns this from now on, with which time and which money?",
        "When do we have to give notice, and who decides whether to go on?",
        "Which reports, certificates and audits must we receive each year, and who reads them?",
        "Who takes care that access, records and procedures stay correct?"
      ],
      "effort": "hours",
      "waitsFor": [
        "A75",
        "A79"
      ],
      "weight": "usual",
      "when": [
        {
          "if": {
            "buying": [
              "yes"
            ]
          },
          "because": "You will have a contract that renews itself, and somebody has to look at it before that happens."
        },
        {
          "if": {
            "rules": [
              "information security",
              "records keeping",
              "personal data"
            ]
          },
          "because": "The reviews you passed hold for what was reviewed, and somebody must notice when it changes."
        }
      ],
      "source": "practice"
    }
  ],
  "translations": [
    {
      "id": "first-contact",
      "sellerWords": [
        "prospecting",
        "outreach",
        "first meeting",
        "first call",
        "intro call",
        "introduction call",
        "initial contact",
        "new opportunity",
        "inbound enquiry"
      ],
      "customerHas": "We can say in one sentence what we are trying to get done, and we know who here leads it and what we want to keep to ourselves.",
      "needs": [
        "A01",
        "A02",
        "A03"
      ]
    },
    {
      "id": "discovery",
      "sellerWords": [
        "discover",
        "needs analysis",
        "needs assessment",
        "situation analysis",
        "identify pain",
        "pain point",
        "uncover",
        "problem identif",
        "current state"
      ],
      "customerHas": "We have described what happens today with facts, heard those who live with it, and looked for causes before we looked for a remedy.",
      "needs": [
        "A10",
        "A11",
        "A13",
        "A18"
      ]
    },
    {
      "id": "qualification",
      "sellerWords": [
        "qualif",
        "bant",
        "meddic",
        "meddpicc",
        "spiced",
        "opportunity scoring",
        "fit assessment",
        "compelling event",
        "critical event"
      ],
      "customerHas": "We have compared the risk of changing with the risk of carrying on, ranked this against our other work, and decided whether to go on.",
      "needs": [
        "A05",
        "A16",
        "A19",
        "A20",
        "A27"
      ]
    },
    {
      "id": "metrics",
      "sellerWords": [
        "metrics",
        "baseline",
        "success criteria",
        "success metrics",
        "desired outcome",
        "value hypothesis",
        "value assessment",
        "quantif"
      ],
      "customerHas": "We have measured where we stand, estimated the impact in ranges, and said which outcome we want by when.",
      "needs": [
        "A12",
        "A14",
        "A38"
      ]
    },
    {
      "id": "advocate",
      "sellerWords": [
        "champion",
        "coach identif",
        "mobilizer",
        "mobiliser",
        "internal advocate",
        "power sponsor"
      ],
      "customerHas": "Somebody here leads this in freed time, has spoken with each person alone, and has our own material for talks inside.",
      "needs": [
        "A02",
        "A30",
        "A35"
      ]
    },
    {
      "id": "people-map",
      "sellerWords": [
        "stakeholder",
        "buying committee",
        "buying group",
        "buying center",
        "buying centre",
        "org chart",
        "relationship map",
        "account map",
        "multi-thread",
        "multithread"
      ],
      "customerHas": "We know who decides, who must agree, who does the work and who is affected, and each of them has been asked what they hope and fear.",
      "needs": [
        "A15",
        "A28",
        "A29",
        "A30",
        "A31"
      ]
    },
    {
      "id": "executive-sponsor",
      "sellerWords": [
        "executive sponsor",
        "exec sponsor",
        "executive alignment",
        "exec alignment",
        "executive meeting",
        "executive buy-in",
        "economic buyer",
        "presents to cio",
        "presents to ceo",
        "presents to coo",
        "c-level"
      ],
      "customerHas": "A sponsor of ours stands behind the outcome and has agreed to visible acts with dates, not only with a name.",
      "needs": [
        "A16",
        "A32",
        "A36"
      ]
    },
    {
      "id": "joint-plan",
      "sellerWords": [
        "mutual action plan",
        "mutual plan",
        "mutual close plan",
        "close plan",
        "joint plan",
        "joint execution plan",
        "success plan",
        "map workshop",
        "identify need for map"
      ],
      "customerHas": "We have our own plan, with the date that matters to us, the work that only we can do, and owners who have accepted it.",
      "needs": [
        "A03",
        "A04",
        "A05",
        "A06"
      ]
    },
    {
      "id": "check-in",
      "sellerWords": [
        "check-in",
        "weekly sync",
        "weekly call",
        "status call",
        "cadence call",
        "pipeline review",
        "monitor and adapt",
        "deal review"
      ],
      "customerHas": "We look once a week at what is done, what is stuck and what changed, and we write down pauses with their reason.",
      "needs": [
        "A07",
        "A08"
      ]
    },
    {
      "id": "requirements",
      "sellerWords": [
        "requirement",
        "solution design",
        "scoping",
        "scope defin",
        "solution scope",
        "use case",
        "decision criteria",
        "evaluation criteria",
        "buying criteria"
      ],
      "customerHas": "Our needs are few, each is tied to an outcome, and criteria and limits were agreed before anybody made an offer.",
      "needs": [
        "A39",
        "A40",
        "A41",
        "A45"
      ]
    },
    {
      "id": "tender",
      "sellerWords": [
        "rfp",
        "rfi",
        "rfq",
        "tender",
        "request for proposal",
        "request for information",
        "request for quot",
        "bid submi",
        "bid response",
        "response submi"
      ],
      "customerHas": "We know which process we have to follow, the market was looked at, and all candidates get the same questions.",
      "needs": [
        "A40",
        "A42",
        "A46",
        "A49"
      ]
    },
    {
      "id": "competition",
      "sellerWords": [
        "competit",
        "shortlist",
        "short list",
        "vendor comparison",
        "vendor selection",
        "solution exploration",
        "vendor evaluation",
        "differentiat"
      ],
      "customerHas": "We have alternatives that somebody here would defend, and reasons for the ones we dropped.",
      "needs": [
        "A46",
        "A47",
        "A48",
        "A52"
      ]
    },
    {
      "id": "demonstration",
      "sellerWords": [
        "demo",
        "product presentation",
        "solution presentation",
        "product walkthrough",
        "showcase",
        "proof of value workshop"
      ],
      "customerHas": "We have scenarios of our own, awkward cases among them, and people who will score what they see.",
      "needs": [
        "A39",
        "A48",
        "A53"
      ]
    },
    {
      "id": "technical-evaluation",
      "sellerWords": [
        "technical evaluat",
        "technical architecture",
        "architecture review",
        "technical review",
        "technical validation",
        "technical fit",
        "technical deep",
        "technical win",
        "it review",
        "it evaluation",
        "integration review"
      ],
      "customerHas": "We know what our systems and data need, and connections and transfer were tried on a sample of our own.",
      "needs": [
        "A25",
        "A57"
      ]
    },
    {
      "id": "security-review",
      "sellerWords": [
        "security",
        "infosec",
        "ciso",
        "privacy",
        "data protection",
        "gdpr",
        "compliance",
        "risk assessment",
        "penetration test",
        "iso 27001",
        "soc 2"
      ],
      "customerHas": "Those who answer for security, privacy and records know the case early, and their findings are settled or accepted by name.",
      "needs": [
        "A33",
        "A56"
      ]
    },
    {
      "id": "trial",
      "sellerWords": [
        "trial",
        "proof of concept",
        "poc",
        "proof of value",
        "pov",
        "pilot",
        "evaluation period",
        "sandbox",
        "test drive"
      ],
      "customerHas": "We have one question, a limit and a pass mark for the test, and the people who will work with it rate it themselves.",
      "needs": [
        "A44",
        "A54",
        "A58",
        "A61"
      ]
    },
    {
      "id": "reference",
      "sellerWords": [
        "reference call",
        "reference customer",
        "customer reference",
        "reference check",
        "reference visit",
        "site visit"
      ],
      "customerHas": "We have spoken on our own with people who did this before, one of them disappointed, and noted what they would do differently.",
      "needs": [
        "A17",
        "A47",
        "A55",
        "A60"
      ]
    },
    {
      "id": "proposal",
      "sellerWords": [
        "propos",
        "pricing",
        "quot",
        "offer sent",
        "commercial offer",
        "solution offer",
        "price presentation"
      ],
      "customerHas": "We can compare the offers over their whole life, with the work of our own people in it, against limits we had set before.",
      "needs": [
        "A41",
        "A49",
        "A50",
        "A51"
      ]
    },
    {
      "id": "business-case",
      "sellerWords": [
        "business case",
        "roi",
        "return on investment",
        "tco",
        "value case",
        "cost-benefit",
        "cost benefit",
        "business justification",
        "justif"
      ],
      "customerHas": "We have a case in our own words that compares all options with carrying on as now, and our finance stands behind the figures.",
      "needs": [
        "A14",
        "A19",
        "A51",
        "A62",
        "A63"
      ]
    },
    {
      "id": "budget",
      "sellerWords": [
        "budget",
        "cfo",
        "funding",
        "finance approv",
        "financial approv",
        "spend approv",
        "investment approv"
      ],
      "customerHas": "The money has a budget it can be booked to, and the people are released in writing by the managers who give them up.",
      "needs": [
        "A41",
        "A62",
        "A63",
        "A66"
      ]
    },
    {
      "id": "decision",
      "sellerWords": [
        "decision process",
        "decision mak",
        "final decision",
        "vendor of choice",
        "preferred vendor",
        "preferred supplier",
        "verbal",
        "selected vendor",
        "final approval",
        "consensus"
      ],
      "customerHas": "We agreed how we decide and when the search ends, checked the quality of the decision, and recorded it with reasons and dissent.",
      "needs": [
        "A29",
        "A43",
        "A64",
        "A65"
      ]
    },
    {
      "id": "approval-path",
      "sellerWords": [
        "approval gate",
        "approval path",
        "approval process",
        "approval chain",
        "signatory",
        "signing authority",
        "delegated authority"
      ],
      "customerHas": "We know who signs what, in which order and how long each step takes, and those people have confirmed it.",
      "needs": [
        "A29",
        "A33",
        "A42"
      ]
    },
    {
      "id": "board-approval",
      "sellerWords": [
        "board",
        "steering committee approv",
        "investment committee",
        "committee approv",
        "ceo approv",
        "executive approval"
      ],
      "customerHas": "The way of approval was known with its dates, the paper was rehearsed, and each person who decides can explain the choice.",
      "needs": [
        "A42",
        "A62",
        "A63",
        "A65"
      ]
    },
    {
      "id": "procurement",
      "sellerWords": [
        "procure",
        "purchasing",
        "vendor onboarding",
        "supplier onboarding",
        "vendor registration",
        "paper process",
        "purchase requisition",
        "vendor due diligence"
      ],
      "customerHas": "Our purchasing people were brought in early, the steps have names and dates, and the supplier has been checked.",
      "needs": [
        "A33",
        "A42",
        "A59",
        "A68"
      ]
    },
    {
      "id": "legal",
      "sellerWords": [
        "legal",
        "contract review",
        "contract negotiation",
        "redline",
        "msa",
        "terms and conditions",
        "data processing agreement",
        "contracting",
        "general counsel"
      ],
      "customerHas": "Our legal people know the purpose and the limits, and the terms share the risk and let us leave.",
      "needs": [
        "A33",
        "A41",
        "A67"
      ]
    },
    {
      "id": "negotiation",
      "sellerWords": [
        "negotiat",
        "commercial terms",
        "discount",
        "final offer",
        "best and final",
        "concession"
      ],
      "customerHas": "We know our limits and the next best option, and we negotiate who bears which risk and not only the price.",
      "needs": [
        "A41",
        "A48",
        "A51",
        "A67"
      ]
    },
    {
      "id": "signature",
      "sellerWords": [
        "signature",
        "signed",
        "signing",
        "contract sign",
        "esign",
        "e-sign",
        "closed won",
        "closed-won",
        "closing",
        "order form",
        "purchase order",
        "order received",
        "booking"
      ],
      "customerHas": "The decision is recorded, money and people are promised, the terms are agreed, and those affected have heard it from us.",
      "needs": [
        "A65",
        "A66",
        "A67",
        "A68",
        "A69"
      ]
    },
    {
      "id": "lost",
      "sellerWords": [
        "closed lost",
        "closed-lost",
        "no decision",
        "disqualif",
        "stalled"
      ],
      "customerHas": "We decided openly not to do it, or not now, and kept the reasons and what would make us look again.",
      "needs": [
        "A08",
        "A27",
        "A70"
      ]
    },
    {
      "id": "handover",
      "sellerWords": [
        "handover",
        "hand-over",
        "handoff",
        "hand-off",
        "kick-off",
        "kickoff",
        "kick off",
        "project start",
        "onboard"
      ],
      "customerHas": "Every promise is written down and accepted by those who deliver, and the plan holds our own work with accepted dates.",
      "needs": [
        "A71",
        "A72",
        "A73"
      ]
    },
    {
      "id": "implementation",
      "sellerWords": [
        "implement",
        "deploy",
        "configurat",
        "roll-out",
        "rollout",
        "roll out",
        "go-live",
        "go live",
        "golive",
        "data migration",
        "integration build",
        "launch"
      ],
      "customerHas": "Data, access and the new way of working are ready, a first group has shown that it works, and there is a way back.",
      "needs": [
        "A74",
        "A75",
        "A77",
        "A78",
        "A79"
      ]
    },
    {
      "id": "training",
      "sellerWords": [
        "train",
        "enablement",
        "user adoption",
        "adoption",
        "change management",
        "user onboarding",
        "hypercare"
      ],
      "customerHas": "Each role can do its main task, managers can help, people heard it in time, and we see by group where help is needed.",
      "needs": [
        "A37",
        "A76",
        "A80",
        "A83"
      ]
    },
    {
      "id": "value-review",
      "sellerWords": [
        "value realis",
        "value realiz",
        "qbr",
        "quarterly business review",
        "business review",
        "value review",
        "health check",
        "success review",
        "outcome review"
      ],
      "customerHas": "We measured the outcomes against our own baseline and decided with our sponsor what follows.",
      "needs": [
        "A81",
        "A84",
        "A85"
      ]
    },
    {
      "id": "renewal",
      "sellerWords": [
        "renew",
        "expan",
        "upsell",
        "up-sell",
        "cross-sell",
        "cross sell",
        "extension",
        "churn"
      ],
      "customerHas": "A permanent owner of ours knows the notice date, and decides from our own measures whether to go on, change or stop.",
      "needs": [
        "A82",
        "A84",
        "A86"
      ]
    }
  ]
};
