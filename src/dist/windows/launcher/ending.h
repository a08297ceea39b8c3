/* What the program leaves to its launcher at its end. */
#ifndef PRONGSAI_ENDING_H
#define PRONGSAI_ENDING_H

/* Before Java is loaded: a console shows UTF-8, a program without a console keeps what it says on standard error. */
void prepare_end(void);

/* The console is as it was before; what was said by a program that failed is shown. */
void at_program_end(int code);

#endif
